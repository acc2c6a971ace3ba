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
import org.balie.ticket.control.DraftRepository;

/** Removes drafts that were discarded a day ago, once a night on one node. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
public class DraftRetention {

  private static final Duration SECOND_THOUGHTS = Duration.ofDays(1);

  @Inject Leases leases;
  @Inject DraftRepository drafts;
  @Inject Clock clock;

  @Schedule(hour = "3", minute = "40", persistent = false)
  void remove() {
    if (leases.hold("ticket.draft-retention", Duration.ofMinutes(10))) {
      drafts.removeDiscardedBefore(clock.instant().minus(SECOND_THOUGHTS));
    }
  }
}
