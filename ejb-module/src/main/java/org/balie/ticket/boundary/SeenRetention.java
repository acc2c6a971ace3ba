package org.balie.ticket.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.balie.platform.Leases;
import org.balie.ticket.control.NoticeRepository;
import org.balie.ticket.control.SeenRepository;

/**
 * Forgets who saw tickets that have been finished for a month, and who was told what three months
 * ago, once a night on one node.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
public class SeenRetention {

  private static final Duration FINISHED = Duration.ofDays(30);

  private static final Duration TOLD = Duration.ofDays(90);

  @Inject Leases leases;
  @Inject SeenRepository seen;
  @Inject NoticeRepository notices;
  @Inject Clock clock;

  @Schedule(hour = "3", minute = "45", persistent = false)
  void forget() {
    if (leases.hold("ticket.seen-retention", Duration.ofMinutes(10))) {
      seen.forgetFinishedBefore(clock.instant().minus(FINISHED));
      notices.forgetBefore(clock.instant().minus(TOLD));
    }
  }
}
