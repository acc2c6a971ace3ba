package org.balie.api.chat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.balie.channel.chat.ChatChanged;

/** Who on this node shows which conversation. Holds no words: who is woken reads them. */
@ApplicationScoped
class ChatRooms {

  private final Map<UUID, Set<Runnable>> rooms = new ConcurrentHashMap<>();

  @Resource ManagedExecutorService threads;

  private final Consumer<ChatChanged> watcher = this::wake;

  void join(UUID conversation, Runnable listener) {
    rooms.compute(
        conversation,
        (id, known) -> {
          var all = known == null ? ConcurrentHashMap.<Runnable>newKeySet() : known;
          all.add(listener);
          return all;
        });
  }

  void leave(UUID conversation, Runnable listener) {
    rooms.computeIfPresent(
        conversation,
        (id, all) -> {
          all.remove(listener);
          return all.isEmpty() ? null : all;
        });
  }

  private void wake(ChatChanged change) {
    rooms.getOrDefault(change.conversation(), Set.of()).forEach(threads::execute);
  }

  /** Hears of changes; whoever shows the conversation looks on a thread of its own. */
  Consumer<ChatChanged> watcher() {
    return watcher;
  }
}
