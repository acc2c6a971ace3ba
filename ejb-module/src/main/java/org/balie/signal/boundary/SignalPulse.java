package org.balie.signal.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.balie.platform.Leases;
import org.balie.signal.control.DatabaseSignals;

/** Listens every second, on every server, and tells every ten that this one lives. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
public class SignalPulse {

  @Inject DatabaseSignals signals;
  @Inject Leases leases;

  @PostConstruct
  void begin() {
    signals.beat();
  }

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void beat() {
    signals.beat();
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void look() {
    signals.look();
  }

  @Schedule(hour = "*", minute = "*/10", persistent = false)
  void forget() {
    if (leases.hold("signal.retention", Duration.ofMinutes(5))) {
      signals.forget();
    }
  }
}
