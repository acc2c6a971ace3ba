package org.balie.web.presence;

import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.function.Consumer;
import org.balie.presence.PresenceChanged;
import org.balie.presence.PresenceWatchers;

/**
 * Tells the screens of this node that somebody came to a ticket or left it, over the connection
 * that they have for tickets. Ids only: each screen asks with its own rights.
 */
@WebListener
public class PresencePush implements ServletContextListener {

  /** What {@code live.js} knows them by. */
  private static final String MARK = "presence:";

  @Inject
  @Push(channel = "tickets")
  PushContext screens;

  @Inject PresenceWatchers watchers;

  private final Consumer<PresenceChanged> watcher = event -> screens.send(MARK + event.ticket());

  @Override
  public void contextInitialized(ServletContextEvent started) {
    watchers.add(watcher);
  }

  @Override
  public void contextDestroyed(ServletContextEvent stopped) {
    watchers.remove(watcher);
  }
}
