package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.balie.platform.Caller;
import org.balie.platform.Roles;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.NewTicket.File;
import org.balie.ticket.TicketId;
import org.balie.ticket.TicketTalk;
import org.balie.ticket.Version;
import org.balie.ticket.control.Announcements;
import org.balie.ticket.control.Enclosures;
import org.balie.ticket.control.TicketRepository;
import org.balie.ticket.entity.Message;

/** The agent's side of a live conversation, as the ticket keeps it. */
@Stateless
@CaseInSight
@Local(TicketTalk.class)
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class TalkDesk implements TicketTalk {

  @Inject TicketRepository tickets;
  @Inject MessageDesk messages;
  @Inject TicketDesk desk;
  @Inject Enclosures enclosures;
  @Inject Announcements announcements;
  @Inject Caller caller;
  @Inject Clock clock;

  @Override
  public UUID told(TicketId id, String text, List<File> files) {
    var now = clock.instant();
    var ticket = tickets.current(id);
    var reply = ticket.add(Message.reply(ticket, caller.actor(), null, text, now));
    reply.sent(null, now);
    enclosures.add(reply, files);
    ticket.answered();
    announcements.said(ticket);
    return reply.id();
  }

  @Override
  public UUID mailed(TicketId id, String text) {
    return messages.reply(here(id), text, List.of());
  }

  @Override
  public UUID noted(TicketId id, String text) {
    return messages.note(here(id), text, List.of());
  }

  @Override
  public void taken(TicketId id) {
    desk.take(here(id), current(id));
  }

  @Override
  public void handed(TicketId id, UUID team, UUID agent) {
    desk.assign(here(id), current(id), team, agent);
  }

  /** Locked: nobody changes it between this look and the change. */
  private Version current(TicketId id) {
    return new Version(tickets.current(id).version());
  }

  /** Where the conversation goes on: its ticket may have been merged into another. */
  private TicketId here(TicketId id) {
    return tickets.current(id).id();
  }
}
