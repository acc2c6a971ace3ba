package org.balie.channel.chat;

import java.util.function.Consumer;

/**
 * Tells every node which conversations changed; those who show one read it again. Web modules
 * register here, because CDI events do not reach them.
 */
public interface ChatSignals {

  /** From now on. Called on whatever thread made the change: be quick, touch no database. */
  void add(Consumer<ChatChanged> watcher);

  void remove(Consumer<ChatChanged> watcher);
}
