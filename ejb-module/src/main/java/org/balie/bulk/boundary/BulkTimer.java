package org.balie.bulk.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.balie.bulk.control.BulkRepository;
import org.balie.bulk.control.BulkWorker;
import org.balie.platform.Leases;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks for changes of many cases that a node left behind, and forgets old ones. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
public class BulkTimer {

  @Inject BulkWorker worker;
  @Inject BulkRepository runs;
  @Inject Leases leases;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "balie.retention.bulk", defaultValue = "P30D")
  Duration retention;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void look() {
    worker.takeOver();
  }

  @Schedule(hour = "3", minute = "55", persistent = false)
  void forget() {
    if (leases.hold("bulk.retention", Duration.ofMinutes(10))) {
      runs.removeEndedBefore(clock.instant().minus(retention));
    }
  }
}
