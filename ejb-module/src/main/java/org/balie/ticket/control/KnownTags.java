package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.balie.ticket.entity.Ticket;

/**
 * The tags that cases have, for suggestions with every case, without those of confidential teams
 * and of kinds that only some teams work with: counted once a minute on each node; a new one is
 * known at once where it was put on a case.
 */
@ApplicationScoped
public class KnownTags {

  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final int MOST = 200;

  @Inject TagRepository stored;
  @Inject HiddenCases hidden;
  @Inject Clock clock;

  private volatile Snapshot snapshot = new Snapshot(Instant.EPOCH, List.of());

  private record Snapshot(Instant at, List<String> tags) {}

  /** In the order of the alphabet. Needs a transaction when they have to be read. */
  public List<String> all() {
    var now = clock.instant();
    if (snapshot.at().plus(FRESH).isBefore(now)) {
      snapshot = new Snapshot(now, stored.known(hidden.fromStrangers(), MOST));
    }
    return snapshot.tags();
  }

  /** It was put on this case. */
  void add(String tag, Ticket ticket) {
    if (!hidden.fromStrangers().hides(ticket.holder().team(), ticket.caseType())) {
      add(tag);
    }
  }

  private void add(String tag) {
    var known = snapshot;
    if (!known.tags().contains(tag)) {
      var more = new TreeSet<>(known.tags());
      more.add(tag);
      snapshot = new Snapshot(known.at(), List.copyOf(more));
    }
  }
}
