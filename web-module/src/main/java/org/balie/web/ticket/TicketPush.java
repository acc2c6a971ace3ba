package org.balie.web.ticket;

import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.function.Consumer;
import org.balie.ticket.TicketChanged;
import org.balie.ticket.TicketWatchers;

/**
 * Tells the screens of this node that a ticket is different now. Ids only: each screen reads with
 * its own rights.
 */
@WebListener
public class TicketPush implements ServletContextListener {

  static final String CHANNEL = "tickets";

  @Inject
  @Push(channel = CHANNEL)
  PushContext screens;

  @Inject TicketWatchers watchers;

  private final Consumer<TicketChanged> watcher = event -> screens.send(event.ticket().toString());

  @Override
  public void contextInitialized(ServletContextEvent started) {
    watchers.add(watcher);
  }

  @Override
  public void contextDestroyed(ServletContextEvent stopped) {
    watchers.remove(watcher);
  }
}
