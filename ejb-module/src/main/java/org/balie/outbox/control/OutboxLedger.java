package org.balie.outbox.control;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;
import org.balie.outbox.RetryLater;
import org.balie.outbox.entity.OutboxRow;
import org.balie.signal.Nodes;

/** The two transactions around a call: lease before, settle after. */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class OutboxLedger {

  private static final Duration LEASE = Duration.ofMinutes(5);
  static final int HANDFUL = 16;

  @Inject OutboxRepository rows;
  @Inject Nodes nodes;
  @Inject Clock clock;

  /**
   * An intention lent to a worker.
   *
   * @param token proves it when settling
   * @param until when somebody else may take it over
   */
  public record Lent(OutboxEntry entry, long token, Instant until) {}

  /** Lends a handful: fewer transactions while much waits. */
  public List<Lent> lease(String topic) {
    return lend(rows.due(topic, clock.instant(), HANDFUL));
  }

  /** Lends what a worker that died left behind. */
  public List<Lent> takeOver(String topic) {
    return lend(rows.abandoned(topic, nodes.self(), nodes.deadBefore(), clock.instant(), HANDFUL));
  }

  private List<Lent> lend(List<OutboxRow> free) {
    var until = clock.instant().plus(LEASE);
    return free.stream()
        .map(
            row -> {
              var token = row.lease(until, nodes.self());
              return new Lent(row.entry(), token, until);
            })
        .toList();
  }

  public long count(OutboxRow.State state) {
    return rows.count(state);
  }

  /** Age of the oldest unfinished intention; 0 when there is none. */
  public long oldestSeconds() {
    return rows.oldestUnfinished()
        .map(since -> Duration.between(since, clock.instant()).toSeconds())
        .orElse(0L);
  }

  public void done(Lent lent) {
    rows.done(lent.entry().id(), lent.token(), clock.instant());
  }

  public void failed(Lent lent, RuntimeException failure, OutboxHandler handler) {
    var row = rows.lock(lent.entry().id());
    if (!row.heldBy(lent.token())) {
      return;
    }
    var later =
        failure instanceof RetryLater retry ? Optional.of(retry) : Optional.<RetryLater>empty();
    if (row.exhausted() || later.map(RetryLater::hopeless).orElse(false)) {
      row.park(failure.getMessage(), clock.instant());
      handler.parked(lent.entry(), failure.getMessage());
    } else {
      row.retry(
          failure.getMessage(), later.flatMap(RetryLater::after).orElse(null), clock.instant());
    }
  }
}
