package org.balie.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.balie.customer.CustomerCard;
import org.balie.portal.PortalSheet;
import org.balie.portal.boundary.PortalDesk;
import org.balie.ticket.boundary.TicketPage;
import org.balie.web.platform.Language;

/** The portals beside what is on the screen. */
@Named
@RequestScoped
public class PortalLinks {

  @Inject PortalDesk desk;
  @Inject PortalSubjects subjects;
  @Inject Language language;

  private List<PortalSheet> offered;

  public List<PortalSheet> besideCase(TicketPage page) {
    if (offered == null) {
      offered = desk.offered(subjects.of(page));
    }
    return offered;
  }

  public List<PortalSheet> besideCard(CustomerCard card) {
    if (offered == null) {
      offered = desk.offered(subjects.of(card));
    }
    return offered;
  }

  public String name(PortalSheet portal) {
    return portal.name(language.getLocale());
  }
}
