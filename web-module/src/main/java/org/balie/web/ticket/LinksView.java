package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.balie.ticket.Sense;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.CaseLink;
import org.balie.ticket.boundary.LinkDesk;
import org.balie.ticket.boundary.TicketRow;
import org.balie.web.platform.Attempt;
import org.omnifaces.cdi.Param;

/** Cases that belong to the open one, and the customer's other ones. */
@Named
@RequestScoped
public class LinksView {

  @Inject
  @Param(name = "id")
  UUID id;

  @Inject LinkDesk desk;
  @Inject DeskView view;
  @Inject Attempt attempt;

  private List<CaseLink> all;
  private List<TicketRow> others;
  private String number;
  private Sense sense = Sense.RELATED;

  public List<CaseLink> getAll() {
    if (all == null) {
      all = desk.of(here());
    }
    return all;
  }

  /** Those that are linked stand among the links. */
  public List<TicketRow> getOthers() {
    if (others == null) {
      var linked = getAll().stream().map(link -> link.other().id()).toList();
      others =
          desk.othersOf(view.getTicket().details().customerId(), here()).stream()
              .filter(row -> !linked.contains(row.id()))
              .toList();
    }
    return others;
  }

  private TicketId here() {
    return new TicketId(view.getTicket().row().id());
  }

  public void link() {
    change(() -> desk.link(new TicketId(id), sense, number), "ticket.done.linked");
  }

  public void unlink(UUID link) {
    change(() -> desk.unlink(new TicketId(id), link), "ticket.done.unlinked");
  }

  private void change(Attempt.Action action, String done) {
    if (attempt.to(action, done)) {
      number = null;
    }
    all = null;
    others = null;
    view.forget();
  }

  public Sense[] getSenses() {
    return Sense.values();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public Sense getSense() {
    return sense;
  }

  public void setSense(Sense sense) {
    this.sense = sense;
  }
}
