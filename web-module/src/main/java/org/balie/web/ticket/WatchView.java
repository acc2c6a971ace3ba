package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.WatchDesk;
import org.balie.web.platform.Attempt;
import org.omnifaces.cdi.Param;

/** Whether the agent watches the open case. */
@Named
@RequestScoped
public class WatchView {

  @Inject
  @Param(name = "id")
  UUID id;

  @Inject DeskView view;
  @Inject WatchDesk desk;
  @Inject Attempt attempt;

  private Boolean watching;

  public boolean isWatching() {
    if (watching == null) {
      var page = view.getTicket();
      watching = page != null && desk.watches(new TicketId(page.row().id()));
    }
    return watching;
  }

  /** From now on, or no longer. */
  public void turn() {
    var ticket = new TicketId(id);
    if (desk.watches(ticket)) {
      attempt.to(() -> desk.end(ticket), "ticket.done.unwatched");
    } else {
      attempt.to(() -> desk.begin(ticket), "ticket.done.watched");
    }
    watching = null;
    view.forget();
  }
}
