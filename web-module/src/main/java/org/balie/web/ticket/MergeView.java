package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.MergeDesk;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Notice;
import org.omnifaces.cdi.Param;

/** Makes one case of the open one and another, and two again. */
@Named
@RequestScoped
public class MergeView {

  @Inject
  @Param(name = "id")
  UUID id;

  @Inject MergeDesk desk;
  @Inject DeskView view;
  @Inject Attempt attempt;
  @Inject Notice notice;

  private String number;

  /** Goes on in the other case. */
  public void merge() {
    var into = new String[1];
    if (attempt.to(() -> into[0] = desk.merge(new TicketId(id), number), null)) {
      notice.go("desk?" + view.getWhere() + "&ticket=" + into[0], "ticket.done.merged");
    }
    view.forget();
  }

  public void part() {
    if (attempt.to(() -> desk.part(new TicketId(id)), null)) {
      notice.reload("ticket.done.parted");
    }
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
