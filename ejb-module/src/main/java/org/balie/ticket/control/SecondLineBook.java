package org.balie.ticket.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.balie.platform.Actor;
import org.balie.platform.NotFound;
import org.balie.ticket.MessageKind;
import org.balie.ticket.SecondLine;
import org.balie.ticket.Status;
import org.balie.ticket.TicketId;
import org.balie.ticket.entity.Message;
import org.balie.ticket.entity.Ticket;
import org.balie.ticket.entity.TimelineEntry.What;

/** The second line's side of a ticket. */
@Stateless
@Local(SecondLine.class)
@PermitAll
public class SecondLineBook implements SecondLine {

  private static final int LONGEST_VALUE = 200;
  private static final int LONGEST_REASON = 1_000;

  @Inject TicketRepository tickets;
  @Inject TicketReadRepository reading;
  @Inject SecondLineSurroundings around;
  @Inject Enclosures enclosures;
  @Inject Timeline timeline;
  @Inject Announcements announcements;
  @Inject Clock clock;

  @Override
  public Facts lock(TicketId id) {
    return facts(tickets.lock(id));
  }

  @Override
  public Facts facts(TicketId id) {
    return facts(found(id));
  }

  private Facts facts(Ticket ticket) {
    return new Facts(
        ticket.id(),
        ticket.number(),
        ticket.subject(),
        question(ticket),
        ticket.status(),
        ticket.caseType(),
        ticket.topic(),
        ticket.language(),
        around.customer(ticket.customer()),
        around.files(reading.attachmentsOf(ticket.id())));
  }

  private static String question(Ticket ticket) {
    return ticket.messages().stream()
        .filter(m -> m.kind() == MessageKind.CUSTOMER)
        .findFirst()
        .map(Message::body)
        .orElse("");
  }

  @Override
  public UUID said(TicketId id, Said what) {
    var ticket = tickets.current(id);
    var message =
        ticket.add(
            Message.secondLine(ticket, what.author(), what.name(), what.text(), clock.instant()));
    enclosures.add(message, what.files());
    if (what.author().is(Actor.Kind.SYSTEM)) {
      ticket.heard();
    }
    announcements.said(ticket);
    return message.id();
  }

  @Override
  public String words(UUID message) {
    return tickets.message(message).body();
  }

  @Override
  public void noted(TicketId id, String code, String from, String to, String reason) {
    var ticket = tickets.current(id);
    timeline.note(
        ticket.id(),
        new What(
            code, cut(from, LONGEST_VALUE), cut(to, LONGEST_VALUE), cut(reason, LONGEST_REASON)));
    announcements.changed(ticket);
  }

  @Override
  public void wantsAttention(TicketId id) {
    tickets.current(id).heard();
  }

  @Override
  public void changed(TicketId id) {
    announcements.changed(found(id));
  }

  private static String cut(String text, int most) {
    return text == null || text.length() <= most ? text : text.substring(0, most);
  }

  @Override
  public void step(TicketId id, Status next) {
    var ticket = tickets.current(id);
    var type = around.type(ticket.caseType());
    if (!ticket.status().finished() && type.allows(ticket.status().name(), next.name())) {
      timeline.change(ticket.id(), "status", ticket.become(next, type, clock.instant()), null);
      announcements.changed(ticket);
    }
  }

  private Ticket found(TicketId id) {
    return tickets.find(id).orElseThrow(() -> new NotFound("ticket/" + id));
  }
}
