package org.balie.web.elsewhere;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.balie.elsewhere.CaseElsewhere;
import org.balie.elsewhere.CaseSystem.Known;
import org.balie.elsewhere.CaseSystems;
import org.balie.elsewhere.boundary.ElsewhereDesk;
import org.balie.elsewhere.boundary.ElsewhereDesk.Wanted;
import org.balie.platform.InvalidInput;
import org.balie.ticket.TicketId;
import org.balie.web.platform.Attempt;
import org.balie.web.ticket.DeskView;
import org.omnifaces.cdi.Param;

/** The cases of other systems that belong to the open one. */
@Named
@RequestScoped
public class ElsewhereView {

  @Inject
  @Param(name = "id")
  UUID id;

  @Inject DeskView view;
  @Inject ElsewhereDesk desk;
  @Inject CaseSystems systems;
  @Inject Attempt attempt;

  private List<CaseElsewhere> all;
  private String system;
  private String reference;
  private String title;
  private String address;

  public List<CaseElsewhere> getAll() {
    if (all == null) {
      all =
          view.getTicket() == null ? List.of() : desk.of(new TicketId(view.getTicket().row().id()));
    }
    return all;
  }

  public List<String> getSystems() {
    return systems.codes();
  }

  public String name(String code) {
    return systems.name(code);
  }

  /** Asks the other system first; one that does not answer now is asked again later. */
  public void link() {
    attempt.to(this::add, "elsewhere.done.linked");
    forget();
  }

  private void add() {
    var wanted = new Wanted(system, text(reference), text(title), text(address));
    Known known = null;
    try {
      var found = desk.look(system, wanted.reference());
      if (found.isEmpty() && systems.codes().contains(system)) {
        throw new InvalidInput(
            "/reference", "elsewhere.invalid.unknown", name(system), wanted.reference());
      }
      known = found.orElse(null);
    } catch (IOException silent) {
      attempt.warn("elsewhere.silent");
    }
    desk.link(new TicketId(id), wanted, known);
  }

  public void unlink(UUID link) {
    attempt.to(() -> desk.unlink(link), "elsewhere.done.unlinked");
    forget();
  }

  private void forget() {
    all = null;
    view.forget();
  }

  private static String text(String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  public String getSystem() {
    return system;
  }

  public void setSystem(String system) {
    this.system = system;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }
}
