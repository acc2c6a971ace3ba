package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.balie.ticket.NoteWritten;
import org.balie.ticket.ReplyHeld;
import org.balie.ticket.ReplyWritten;
import org.balie.ticket.TicketChanged;
import org.balie.ticket.TicketChanged.Kind;
import org.balie.ticket.TicketOpened;
import org.balie.ticket.TicketResolved;
import org.balie.ticket.entity.Message;
import org.balie.ticket.entity.Ticket;

/**
 * Tells the rest of the house, in the transaction of the change. Whatever happened, the clock of
 * the case is right before anybody hears of it.
 */
@ApplicationScoped
public class Announcements {

  @Inject Event<TicketOpened> opened;
  @Inject Event<ReplyWritten> replied;
  @Inject Event<ReplyHeld> held;
  @Inject Event<NoteWritten> noted;
  @Inject Event<TicketResolved> resolved;
  @Inject Event<TicketChanged> changed;
  @Inject Deadlines deadlines;

  public void opened(Ticket ticket) {
    opened.fire(
        new TicketOpened(
            ticket.id(),
            ticket.number(),
            ticket.channel(),
            ticket.customer(),
            ticket.language(),
            ticket.inboxItem()));
    changed.fire(new TicketChanged(ticket.id(), Kind.OPENED));
  }

  public void replied(Ticket ticket, Message reply) {
    replied.fire(new ReplyWritten(ticket.id(), reply.id(), ticket.channel()));
    said(ticket);
  }

  /** It is written, and leaves later. */
  public void held(Ticket ticket, Message reply) {
    held.fire(new ReplyHeld(ticket.id(), reply.id()));
    said(ticket);
  }

  public void noted(Ticket ticket, Message note) {
    noted.fire(new NoteWritten(ticket.id(), note.id()));
    said(ticket);
  }

  public void said(Ticket ticket) {
    deadlines.follow(ticket);
    changed.fire(new TicketChanged(ticket.id(), Kind.MESSAGE));
  }

  public void resolved(Ticket ticket, String how, Instant now) {
    resolved.fire(new TicketResolved(ticket.id(), how, now));
    changed(ticket);
  }

  public void changed(Ticket ticket) {
    deadlines.follow(ticket);
    changed.fire(new TicketChanged(ticket.id(), Kind.CHANGED));
  }
}
