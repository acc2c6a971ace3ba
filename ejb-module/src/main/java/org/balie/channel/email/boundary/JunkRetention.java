package org.balie.channel.email.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.balie.channel.email.control.JunkRepository;
import org.balie.platform.Leases;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets junk together with its originals, once a night on one node. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
public class JunkRetention {

  @Inject Leases leases;
  @Inject JunkRepository shelf;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "balie.retention.originals", defaultValue = "P90D")
  Duration retention;

  @Schedule(hour = "3", minute = "50", persistent = false)
  void remove() {
    if (leases.hold("email.junk-retention", Duration.ofMinutes(10))) {
      shelf.removeOlderThan(clock.instant().minus(retention));
    }
  }
}
