package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.balie.ticket.PartyRole;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.PartyDesk;
import org.balie.ticket.boundary.PartyLine;
import org.balie.web.customer.WhoInputs;
import org.balie.web.platform.Attempt;
import org.omnifaces.cdi.Param;

/** Others who have to do with the open case. */
@Named
@RequestScoped
public class PartiesView {

  @Inject
  @Param(name = "id")
  UUID id;

  @Inject PartyDesk desk;
  @Inject DeskView view;
  @Inject Attempt attempt;

  private List<PartyLine> all;
  private PartyRole role = PartyRole.APPLICANT;
  private WhoInputs who = new WhoInputs();

  public List<PartyLine> getAll() {
    if (all == null) {
      all = desk.of(new TicketId(view.getTicket().row().id()));
    }
    return all;
  }

  public void add() {
    change(
        () ->
            desk.add(new TicketId(id), role, who.contact(), view.getTicket().details().language()),
        "ticket.done.party-added");
  }

  public void remove(UUID party) {
    change(() -> desk.remove(new TicketId(id), party), "ticket.done.party-removed");
  }

  private void change(Attempt.Action action, String done) {
    if (attempt.to(action, done)) {
      who = new WhoInputs();
    }
    all = null;
    view.forget();
  }

  public PartyRole[] getRoles() {
    return PartyRole.values();
  }

  public PartyRole getRole() {
    return role;
  }

  public void setRole(PartyRole role) {
    this.role = role;
  }

  public WhoInputs getWho() {
    return who;
  }
}
