package org.balie.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.balie.signal.SignalHeard;
import org.balie.signal.Signals;
import org.balie.ticket.TicketChanged.Kind;

/**
 * Tells those who show tickets that one is different now, after the commit: on this server at once,
 * on others within two seconds. CDI delivers an event only to modules that the firing one can see,
 * and a web module is not among them: it registers here when it starts.
 */
@ApplicationScoped
public class TicketWatchers {

  /** What servers tell each other of tickets under. */
  public static final String SIGNAL = "ticket";

  private final Set<Consumer<TicketChanged>> watchers = new CopyOnWriteArraySet<>();
  private final AtomicLong changes = new AtomicLong();

  @Inject Signals signals;

  /**
   * From now on; called on the thread that made the change, so it must be quick and must not touch
   * the database.
   */
  public void add(Consumer<TicketChanged> watcher) {
    watchers.add(watcher);
  }

  public void remove(Consumer<TicketChanged> watcher) {
    watchers.remove(watcher);
  }

  /** How many changes were heard of since the start; grows before anybody is told of one. */
  public long changes() {
    return changes.get();
  }

  void changing(@Observes TicketChanged event) {
    signals.tell(SIGNAL, event.ticket().value());
  }

  void elsewhere(@Observes SignalHeard signal) {
    if (signal.topic().equals(SIGNAL)) {
      signal.subjects().forEach(id -> on(new TicketChanged(new TicketId(id), Kind.CHANGED)));
    }
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) TicketChanged event) {
    changes.incrementAndGet();
    watchers.forEach(watcher -> watcher.accept(event));
  }
}
