package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.balie.ticket.Tag;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.TagDesk;
import org.balie.web.platform.Attempt;
import org.omnifaces.cdi.Param;

/** The tags of the open case. */
@Named
@RequestScoped
public class TagsView {

  @Inject
  @Param(name = "id")
  UUID id;

  @Inject DeskView view;
  @Inject TagDesk desk;
  @Inject Attempt attempt;

  private String typed;

  public List<String> getAll() {
    return view.getTicket() == null ? List.of() : view.getTicket().details().allTags();
  }

  /** What can be suggested. */
  public List<String> getKnown() {
    return desk.known();
  }

  /** Asks the search for cases with this tag, as a part of an address. */
  public String query(String tag) {
    return URLEncoder.encode('"' + tag + '"', StandardCharsets.UTF_8);
  }

  public void put() {
    if (attempt.to(() -> desk.put(new TicketId(id), Tag.of(typed)), "ticket.done.tagged")) {
      typed = null;
    }
    view.forget();
  }

  public void take(String tag) {
    attempt.to(() -> desk.take(new TicketId(id), Tag.of(tag)), "ticket.done.untagged");
    view.forget();
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed;
  }
}
