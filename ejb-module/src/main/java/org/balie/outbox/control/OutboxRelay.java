package org.balie.outbox.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
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
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
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

  @Resource ManagedExecutorService threads;

  @Inject OutboxLedger ledger;
  @Inject OutboxBell bell;
  @Inject Clock clock;
  @Inject @Any Instance<OutboxHandler> handlers;

  private final Map<String, AtomicInteger> working = new ConcurrentHashMap<>();

  /** Works until nothing of the topic is due that this node may take. */
  public void drain(String topic) {
    handlers.stream()
        .filter(h -> h.topic().equals(topic))
        .forEach(h -> work(h, () -> ledger.lease(topic)));
  }

  /** The same for every topic. */
  public void drain() {
    handlers.forEach(h -> aside(h, () -> work(h, () -> ledger.lease(h.topic()))));
  }

  /** Goes on with what a worker that died, here or on another node, had taken. */
  public void takeOver() {
    handlers.forEach(h -> aside(h, () -> work(h, () -> ledger.takeOver(h.topic()))));
  }

  /** A topic with a queue of its own may take long: whoever looks after all of them goes on. */
  private void aside(OutboxHandler handler, Runnable work) {
    if (handler.queue().equals(OutboxHandler.COMMON_QUEUE)) {
      work.run();
    } else if (inHand(handler.topic()).get() < handler.concurrency()) {
      threads.execute(work);
    }
  }

  private void work(OutboxHandler handler, Supplier<List<Lent>> source) {
    while (inHand(handler.topic()).get() < handler.concurrency()) {
      var lent = source.get();
      if (lent.isEmpty()) {
        return;
      }
      callForHelp(handler, lent.size());
      lent.forEach(l -> carryOut(l, handler));
    }
  }

  /**
   * A full handful says that more waits: one more worker of the queue wakes, which does the same.
   */
  private void callForHelp(OutboxHandler handler, int taken) {
    if (taken == OutboxLedger.HANDFUL
        && !handler.queue().equals(OutboxHandler.COMMON_QUEUE)
        && inHand(handler.topic()).get() + 1 < handler.concurrency()) {
      bell.ring(handler.topic());
    }
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
