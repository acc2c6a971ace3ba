package org.balie.outbox.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSRuntimeException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.outbox.OutboxHandler;

/**
 * Wakes a worker after commit. The message names the topic and may be lost: the relay looks at the
 * rows once a second anyway. It is sent from a thread of its own, because a broker connection wants
 * to join the transaction that is just ending.
 */
@ApplicationScoped
public class OutboxBell {

  private static final Logger LOG = Logger.getLogger(OutboxBell.class.getName());

  @Resource(lookup = "jms/balie/ConnectionFactory")
  ConnectionFactory broker;

  @Inject @Any Instance<OutboxHandler> handlers;

  @Resource ManagedExecutorService threads;

  /** While a bell is on its way, another one would wake a second worker for the same rows. */
  private final Set<String> rung = ConcurrentHashMap.newKeySet();

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled filled) {
    ring(filled.topic());
  }

  void ring(String topic) {
    if (rung.add(topic)) {
      threads.execute(() -> send(topic));
    }
  }

  /** A worker is awake and looks at the rows now: what comes from here on rings again. */
  public void heard(String topic) {
    rung.remove(topic);
  }

  /** All rows are looked at now, whatever became of the bells. */
  public void heard() {
    rung.clear();
  }

  private void send(String topic) {
    try (var session = broker.createContext()) {
      session
          .createProducer()
          .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
          .send(session.createQueue("balie." + queueOf(topic)), topic);
    } catch (JMSRuntimeException silent) {
      heard(topic);
      LOG.log(
          Level.FINE,
          "The bell of the outbox did not ring; the relay finds the row by itself",
          silent);
    }
  }

  private String queueOf(String topic) {
    return handlers.stream()
        .filter(handler -> handler.topic().equals(topic))
        .map(OutboxHandler::queue)
        .findFirst()
        .orElse(OutboxHandler.COMMON_QUEUE);
  }
}
