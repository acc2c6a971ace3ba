package org.balie.outbox.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.balie.outbox.control.OutboxRepository;
import org.balie.platform.Leases;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Removes what was carried out long ago, once a night on one node. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
public class OutboxRetention {

  @Inject Leases leases;
  @Inject OutboxRepository rows;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "balie.retention.outbox", defaultValue = "P30D")
  Duration retention;

  @Schedule(hour = "3", minute = "20", persistent = false)
  void remove() {
    if (leases.hold("outbox.retention", Duration.ofMinutes(10))) {
      rows.removeSettledBefore(clock.instant().minus(retention));
    }
  }
}
