package org.balie.channel.chat.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.balie.channel.chat.ChatChanged;
import org.balie.channel.chat.ChatSignals;

/**
 * What this node changed is told at once. What other nodes changed is found in the rows: one small
 * question a second, and no other part that could be down.
 */
@ApplicationScoped
public class DatabaseChatSignals implements ChatSignals {

  /** Clocks of nodes differ, and a transaction commits later than it began. */
  private static final Duration OVERLAP = Duration.ofSeconds(5);

  private final Set<Consumer<ChatChanged>> watchers = new CopyOnWriteArraySet<>();
  private final Map<UUID, Instant> told = new ConcurrentHashMap<>();

  @Inject ChatRepository chats;
  @Inject Clock clock;

  @Override
  public void add(Consumer<ChatChanged> watcher) {
    watchers.add(watcher);
  }

  @Override
  public void remove(Consumer<ChatChanged> watcher) {
    watchers.remove(watcher);
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChatChanged event) {
    told.put(event.conversation(), event.at());
    tell(event);
  }

  /** Looks for what others changed; needs a transaction. */
  public void look() {
    var since = clock.instant().minus(OVERLAP);
    told.values().removeIf(moment -> moment.isBefore(since));
    for (var change : chats.changedAfter(since)) {
      if (!change.at().equals(told.put(change.conversation(), change.at()))) {
        tell(change);
      }
    }
  }

  private void tell(ChatChanged change) {
    watchers.forEach(watcher -> watcher.accept(change));
  }
}
