package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.balie.casetype.CaseTypes;
import org.balie.platform.Caller;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.TicketId;
import org.balie.ticket.control.Announcements;
import org.balie.ticket.control.ChecklistRepository;
import org.balie.ticket.control.TicketRepository;
import org.balie.ticket.control.Timeline;
import org.balie.ticket.entity.CaseCheck;
import org.balie.ticket.entity.TimelineEntry.What;

/** The checklist of a case: what its kind demands to be done, and what is. */
@Stateless
@CaseInSight
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class ChecklistDesk {

  @Inject ChecklistRepository checks;
  @Inject TicketRepository tickets;
  @Inject CaseTypes types;
  @Inject Timeline timeline;
  @Inject Announcements announcements;
  @Inject Caller caller;
  @Inject Clock clock;

  /** An item that is done, by whom and when. */
  public record Done(String item, UUID agent, Instant at) implements Serializable {}

  public List<Done> done(TicketId ticket) {
    return checks.of(ticket).stream().map(c -> new Done(c.item(), c.agent(), c.doneAt())).toList();
  }

  /**
   * Marks an item as done, or as not done after all; what is so already stays as it was. Two people
   * may do this at once: it needs no version.
   *
   * @throws NotFound when the kind of the case has no such item
   */
  public void mark(TicketId id, String item, boolean done) {
    var ticket = tickets.lock(id);
    var type = types.find(ticket.caseType()).orElseThrow();
    if (type.checklist().stream().noneMatch(c -> c.code().equals(item))) {
      throw new NotFound("case-check/" + item);
    }
    var known = checks.of(id).stream().filter(c -> c.item().equals(item)).findFirst();
    if (known.isPresent() == done) {
      return;
    }
    known.ifPresentOrElse(
        checks::remove,
        () -> checks.add(new CaseCheck(id, item, caller.actor().id(), clock.instant())));
    timeline.note(id, new What(done ? "checked" : "unchecked", null, null, item));
    announcements.changed(ticket);
  }
}
