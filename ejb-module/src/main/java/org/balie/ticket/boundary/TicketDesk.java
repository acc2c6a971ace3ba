package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseTypes;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.Roles;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.Priority;
import org.balie.ticket.Status;
import org.balie.ticket.TicketId;
import org.balie.ticket.Version;
import org.balie.ticket.control.Announcements;
import org.balie.ticket.control.TicketRepository;
import org.balie.ticket.control.TicketVerbs;
import org.balie.ticket.control.Timeline;
import org.balie.ticket.entity.Ticket;
import org.balie.ticket.entity.Ticket.Holder;

/**
 * What is done with a ticket: each method is one action and one transaction. Writing on it is
 * {@link MessageDesk}'s.
 */
@Stateless
@CaseInSight
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD, Roles.WRITE})
public class TicketDesk {

  @Inject TicketRepository tickets;
  @Inject CaseTypes types;
  @Inject TicketVerbs verbs;
  @Inject Timeline timeline;
  @Inject Announcements announcements;
  @Inject Caller caller;
  @Inject Clock clock;

  /** Steps to another status; see {@link Ticket#become}. */
  public void changeStatus(TicketId id, Version seen, Status next) {
    verbs.changeStatus(caller.actor(), tickets.get(id, seen), next);
  }

  /** Lays the ticket aside until a moment in the future. */
  public void suspend(TicketId id, Version seen, Instant until, String why) {
    var now = clock.instant();
    if (until == null || !until.isAfter(now)) {
      throw new InvalidInput("/suspendedUntil", "ticket.invalid.future");
    }
    var ticket = tickets.get(id, seen);
    timeline.change(id, "status", ticket.suspend(until, typeOf(ticket), now), why);
    announcements.changed(ticket);
  }

  /**
   * Considers it answered, with a resolution code of its case type.
   *
   * @throws org.balie.ticket.ChildrenOpen when a case that is part of it is not finished
   */
  public void resolve(TicketId id, Version seen, String how) {
    verbs.resolve(caller.actor(), tickets.get(id, seen), how);
  }

  /** Changes the priority; the log keeps why. */
  public void prioritise(TicketId id, Version seen, Priority next, String why) {
    verbs.prioritise(caller.actor(), tickets.get(id, seen), next, why);
  }

  /** The calling agent takes it; a new ticket is open from then on. */
  public void take(TicketId id, Version seen) {
    var ticket = tickets.get(id, seen);
    verbs.hand(caller.actor(), ticket, new Holder(ticket.holder().team(), caller.actor().id()));
    if (ticket.status() == Status.NEW) {
      verbs.changeStatus(caller.actor(), ticket, Status.OPEN);
    }
  }

  /** Gives it to a team, a colleague, both or, with two nulls, back to everybody. */
  public void assign(TicketId id, Version seen, UUID team, UUID agent) {
    verbs.hand(caller.actor(), tickets.get(id, seen), new Holder(team, agent));
  }

  public void rename(TicketId id, Version seen, String subject) {
    if (subject == null || subject.isBlank()) {
      throw new InvalidInput("/subject", "ticket.invalid.required");
    }
    var ticket = tickets.get(id, seen);
    timeline.change(id, "subject", ticket.rename(subject, clock.instant()), null);
    announcements.changed(ticket);
  }

  /** Says what it is about; a deprecated topic can be kept, not chosen. */
  public void fileUnder(TicketId id, Version seen, UUID topic) {
    verbs.fileUnder(caller.actor(), tickets.get(id, seen), topic);
  }

  /** Has another last day; see {@link TicketVerbs#due}. */
  public void due(TicketId id, Version seen, LocalDate day, String why) {
    verbs.due(caller.actor(), tickets.get(id, seen), day, why);
  }

  /** Fills the own fields of its kind; see {@link TicketVerbs#fill}. */
  public void fill(TicketId id, Version seen, Map<String, String> values) {
    verbs.fill(caller.actor(), tickets.get(id, seen), values);
  }

  private CaseType typeOf(Ticket ticket) {
    return types.find(ticket.caseType()).orElseThrow();
  }
}
