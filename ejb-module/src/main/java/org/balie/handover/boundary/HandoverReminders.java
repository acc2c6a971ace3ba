package org.balie.handover.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.balie.handover.control.Silence;
import org.balie.platform.Leases;

/** Tells the agents of hand-overs that were silent for too long; on one node. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
public class HandoverReminders {

  private static final int MOST = 100;

  /** Less than a minute: when this server dies, another one goes on with the next. */
  private static final Duration LEASE = Duration.ofSeconds(50);

  @Inject Leases leases;
  @Inject Silence silence;

  @Schedule(hour = "*", minute = "*", second = "45", persistent = false)
  void remind() {
    if (leases.hold("handover.reminders", LEASE)) {
      silence.tell(MOST);
    }
  }
}
