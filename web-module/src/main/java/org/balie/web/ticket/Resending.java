package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.MessageDesk;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Notice;
import org.omnifaces.cdi.Param;

/** A reply that came back goes out once more. */
@Named
@RequestScoped
public class Resending {

  @Inject
  @Param(name = "id")
  UUID id;

  @Inject MessageDesk desk;
  @Inject Attempt attempt;
  @Inject Notice notice;

  public void send(UUID message) {
    if (attempt.to(() -> desk.sendAgain(new TicketId(id), message), null)) {
      notice.reload("ticket.done.sent-again");
    }
  }
}
