package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.balie.customer.Contact;
import org.balie.ticket.PartyRole;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.PartyDesk;
import org.balie.ticket.boundary.PartyLine;
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
  private String name;
  private String email;
  private String phone;
  private UUID known;

  public List<PartyLine> getAll() {
    if (all == null) {
      all = desk.of(new TicketId(view.getTicket().row().id()));
    }
    return all;
  }

  public void add() {
    change(
        () ->
            desk.add(
                new TicketId(id),
                role,
                new Contact(name, email, phone, known),
                view.getTicket().details().language()),
        "ticket.done.party-added");
  }

  public void remove(UUID party) {
    change(() -> desk.remove(new TicketId(id), party), "ticket.done.party-removed");
  }

  private void change(Attempt.Action action, String done) {
    if (attempt.to(action, done)) {
      name = null;
      email = null;
      phone = null;
      known = null;
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

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public UUID getKnown() {
    return known;
  }

  public void setKnown(UUID known) {
    this.known = known;
  }
}
