package org.balie.channel.waiting.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.balie.channel.waiting.control.WaitingRepository;
import org.balie.platform.Leases;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forgets what waited, a while after nobody could open it any more, and who was there, once a night
 * on one node. The words stay on the case.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
public class WaitingRetention {

  private static final Duration VISITS = Duration.ofDays(1);

  @Inject Leases leases;
  @Inject WaitingRepository waiting;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "balie.retention.waiting", defaultValue = "P90D")
  Duration retention;

  @Schedule(hour = "3", minute = "55", persistent = false)
  void forget() {
    if (leases.hold("waiting.retention", Duration.ofMinutes(10))) {
      var now = clock.instant();
      waiting.forgetBefore(now.minus(retention), now.minus(VISITS));
    }
  }
}
