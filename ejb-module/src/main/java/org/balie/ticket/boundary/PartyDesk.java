package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.balie.customer.Contact;
import org.balie.customer.CustomerCards;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.PartyRole;
import org.balie.ticket.TicketId;
import org.balie.ticket.control.Announcements;
import org.balie.ticket.control.PartyRepository;
import org.balie.ticket.control.TicketRepository;
import org.balie.ticket.control.Timeline;
import org.balie.ticket.entity.CaseParty;
import org.balie.ticket.entity.TimelineEntry.What;

/** Who has to do with a case besides the customer: the applicant, the owner, a contact. */
@Stateless
@CaseInSight
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class PartyDesk {

  @Inject PartyRepository parties;
  @Inject TicketRepository tickets;
  @Inject CustomerCards customers;
  @Inject Timeline timeline;
  @Inject Announcements announcements;
  @Inject Caller caller;
  @Inject Clock clock;

  public List<PartyLine> of(TicketId ticket) {
    return parties.of(ticket);
  }

  /**
   * Adds somebody in a role; nothing when they have it already.
   *
   * @param language of the case
   * @throws InvalidInput when it is said of nobody
   */
  public void add(TicketId id, PartyRole role, Contact contact, String language) {
    var ticket = tickets.lock(id);
    var customer =
        customers
            .matchOrMake(contact, language)
            .orElseThrow(() -> new InvalidInput("/name", "ticket.invalid.party"));
    if (!parties.has(id, customer, role)) {
      parties.add(new CaseParty(id, customer, role, caller.actor().id(), clock.instant()));
      timeline.note(id, new What("party-added", null, role.code(), null));
      announcements.changed(ticket);
    }
  }

  public void remove(TicketId id, UUID party) {
    var ticket = tickets.lock(id);
    var found =
        parties
            .find(party)
            .filter(p -> p.ticket().equals(id.value()))
            .orElseThrow(() -> new NotFound("case-party/" + party));
    parties.remove(found);
    timeline.note(id, new What("party-removed", null, found.role().code(), null));
    announcements.changed(ticket);
  }
}
