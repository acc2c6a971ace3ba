package org.balie.api.chat;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.function.Consumer;
import org.balie.channel.chat.ChatChanged;
import org.balie.channel.chat.ChatSignals;

/** Lets the rooms of this node hear what changed. */
@WebListener
public class ChatListening implements ServletContextListener {

  @Inject ChatSignals signals;
  @Inject ChatRooms rooms;

  private Consumer<ChatChanged> watcher;

  @Override
  public void contextInitialized(ServletContextEvent started) {
    watcher = rooms.watcher();
    signals.add(watcher);
  }

  @Override
  public void contextDestroyed(ServletContextEvent stopped) {
    signals.remove(watcher);
  }
}
