package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.balie.ticket.Status;
import org.balie.ticket.TicketWatchers;
import org.balie.ticket.boundary.QueueCounts;
import org.balie.ticket.control.TicketListRepository.Owner;

/**
 * The counts of the queues. Every page shows them and most of them are the same for everybody, so
 * they are counted once for all agents of this node, and again after each change of a ticket here.
 * A change on another node is counted after {@link #OTHERS} at the latest.
 */
@ApplicationScoped
public class QueueBoard {

  static final Duration OTHERS = Duration.ofSeconds(2);

  @Inject TicketListRepository lists;
  @Inject TicketWatchers watchers;
  @Inject Clock clock;

  private final ReentrantLock counting = new ReentrantLock();
  private volatile Counted counted = new Counted(List.of(), -1, Instant.EPOCH);

  /**
   * Totals of a moment.
   *
   * @param change the last change that is in them for certain
   */
  private record Counted(List<QueueTotal> totals, long change, Instant at) {}

  /** Called in a transaction that has changed nothing. */
  public QueueCounts counts(Owner owner) {
    var totals = totals().stream().filter(t -> t.seenBy(owner)).toList();
    var own = lists.ownTotals(owner);
    return new QueueCounts(
        own.tickets(),
        own.mentions(),
        own.watched(),
        sum(totals, t -> t.in(Status.WORKABLE) && t.of(owner.teams()), QueueTotal::tickets),
        sum(totals, t -> t.in(Status.WORKABLE), QueueTotal::unassigned),
        sum(totals, t -> t.in(Status.COUNTED), QueueTotal::overdue),
        sum(totals, t -> t.in(Status.WAITING), QueueTotal::tickets),
        sum(totals, t -> t.in(List.of(Status.SUSPENDED)), QueueTotal::tickets),
        sum(totals, t -> true, QueueTotal::tickets),
        own.drafts(),
        own.notices());
  }

  private List<QueueTotal> totals() {
    if (!fresh()) {
      counting.lock();
      try {
        if (!fresh()) {
          var change = watchers.changes();
          var at = clock.instant();
          counted = new Counted(lists.totals(), change, at);
        }
      } finally {
        counting.unlock();
      }
    }
    return counted.totals();
  }

  private boolean fresh() {
    var known = counted;
    return known.change() == watchers.changes()
        && clock.instant().isBefore(known.at().plus(OTHERS));
  }

  private static long sum(
      List<QueueTotal> totals, Predicate<QueueTotal> which, ToLongFunction<QueueTotal> what) {
    return totals.stream().filter(which).mapToLong(what).sum();
  }
}
