package org.balie.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.balie.signal.SignalHeard;
import org.balie.signal.Signals;
import org.balie.ticket.TicketId;

/**
 * Tells the screens that somebody came or left, after the commit: on this server at once, on others
 * within two seconds. A web module registers here when it starts, as with {@link
 * org.balie.ticket.TicketWatchers}.
 */
@ApplicationScoped
public class PresenceWatchers {

  private static final String SIGNAL = "presence";

  private final Set<Consumer<PresenceChanged>> watchers = new CopyOnWriteArraySet<>();

  @Inject Signals signals;

  /** From now on; must be quick and must not touch the database. */
  public void add(Consumer<PresenceChanged> watcher) {
    watchers.add(watcher);
  }

  public void remove(Consumer<PresenceChanged> watcher) {
    watchers.remove(watcher);
  }

  void changing(@Observes PresenceChanged event) {
    signals.tell(SIGNAL, event.ticket().value());
  }

  void elsewhere(@Observes SignalHeard signal) {
    if (signal.topic().equals(SIGNAL)) {
      signal.subjects().forEach(id -> on(new PresenceChanged(new TicketId(id))));
    }
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PresenceChanged event) {
    watchers.forEach(watcher -> watcher.accept(event));
  }
}
