package org.balie.web.chat;

import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.function.Consumer;
import org.balie.channel.chat.ChatChanged;
import org.balie.channel.chat.ChatSignals;

/**
 * Tells the screens of this node that a conversation is different now, over the connection that
 * they have for tickets. Ids only: each screen reads with its own rights.
 */
@WebListener
public class ChatPush implements ServletContextListener {

  /** What {@code live.js} knows them by; the queue is every agent's business. */
  private static final String MARK = "chat:";

  private static final String QUEUE = "queue:";

  @Inject
  @Push(channel = "tickets")
  PushContext screens;

  @Inject ChatSignals signals;

  private final Consumer<ChatChanged> watcher =
      change -> screens.send(MARK + (change.queue() ? QUEUE : "") + change.conversation());

  @Override
  public void contextInitialized(ServletContextEvent started) {
    signals.add(watcher);
  }

  @Override
  public void contextDestroyed(ServletContextEvent stopped) {
    signals.remove(watcher);
  }
}
