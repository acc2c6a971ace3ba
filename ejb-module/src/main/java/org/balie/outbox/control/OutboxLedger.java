package org.balie.outbox.control;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;
import org.balie.outbox.RetryLater;

/** The two transactions around a call: lease before, settle after. */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class OutboxLedger {

  private static final Duration LEASE = Duration.ofMinutes(5);

  @Inject OutboxRepository rows;
  @Inject Clock clock;

  /** An intention lent to a worker, with the token that proves it. */
  public record Lent(OutboxEntry entry, long token) {}

  public Optional<Lent> lease(Collection<String> busyTopics) {
    var now = clock.instant();
    return rows.next(now, busyTopics)
        .map(
            row -> {
              var token = row.lease(now.plus(LEASE));
              return new Lent(row.entry(), token);
            });
  }

  public void done(Lent lent) {
    var row = rows.lock(lent.entry().id());
    if (row.heldBy(lent.token())) {
      row.done(clock.instant());
    }
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
