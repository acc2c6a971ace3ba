package org.balie.outbox.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.balie.outbox.OutboxHandler;
import org.balie.outbox.RetryLater;
import org.balie.outbox.control.OutboxLedger.Lent;

/**
 * Carries out what is due, outside any transaction. Every worker thread of the node runs through
 * here.
 */
@ApplicationScoped
public class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class.getName());

  /** Too little left of a lease to begin: somebody else may take it over meanwhile. */
  private static final Duration SAFETY = Duration.ofMinutes(1);

  @Inject OutboxLedger ledger;
  @Inject Clock clock;
  @Inject @Any Instance<OutboxHandler> handlers;

  private final Map<String, AtomicInteger> working = new ConcurrentHashMap<>();

  /** Works until nothing is due that this node may take. */
  public void drain() {
    work(ledger::lease);
  }

  /** Goes on with what a worker that died, here or on another node, had taken. */
  public void takeOver() {
    work(ledger::takeOver);
  }

  private void work(Function<List<String>, List<Lent>> source) {
    var byTopic = handlers.stream().collect(Collectors.toMap(OutboxHandler::topic, h -> h));
    for (var lent = source.apply(busy(byTopic));
        !lent.isEmpty();
        lent = source.apply(busy(byTopic))) {
      lent.forEach(l -> carryOut(l, byTopic.get(l.entry().topic())));
    }
  }

  private List<String> busy(Map<String, OutboxHandler> byTopic) {
    return byTopic.values().stream()
        .filter(h -> inHand(h.topic()).get() >= h.concurrency())
        .map(OutboxHandler::topic)
        .toList();
  }

  private AtomicInteger inHand(String topic) {
    return working.computeIfAbsent(topic, t -> new AtomicInteger());
  }

  private void carryOut(Lent lent, OutboxHandler handler) {
    if (clock.instant().plus(SAFETY).isAfter(lent.until())) {
      return;
    }
    var count = inHand(lent.entry().topic());
    count.incrementAndGet();
    try {
      handler.handle(lent.entry());
      ledger.done(lent);
    } catch (RuntimeException failure) {
      LOG.log(
          failure instanceof RetryLater ? Level.INFO : Level.WARNING,
          failure,
          () ->
              "Outbox "
                  + lent.entry().topic()
                  + " "
                  + lent.entry().id()
                  + " attempt "
                  + lent.entry().attempt());
      ledger.failed(lent, failure, handler);
    } finally {
      count.decrementAndGet();
    }
  }
}
