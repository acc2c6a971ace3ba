package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.balie.platform.Actor;
import org.balie.platform.Caller;
import org.balie.ticket.TicketId;
import org.balie.ticket.entity.Ticket;
import org.balie.ticket.entity.TimelineEntry;
import org.balie.ticket.entity.TimelineEntry.What;

/** Writes the log of a ticket in the transaction of the change it tells of. */
@ApplicationScoped
public class Timeline {

  @Inject TicketRepository tickets;
  @Inject Caller caller;
  @Inject Clock clock;

  public void note(TicketId ticket, What what) {
    noteBy(caller.actor(), ticket, what);
  }

  public void noteBy(Actor actor, TicketId ticket, What what) {
    tickets.add(new TimelineEntry(ticket, actor, what, clock.instant()));
  }

  /** Notes a change; nothing when it changed nothing. */
  public void change(TicketId ticket, String code, Ticket.Change<?> change, String reason) {
    changeBy(caller.actor(), ticket, code, change, reason);
  }

  /** As {@link #change}, by somebody who is not the caller of this thread. */
  public void changeBy(
      Actor actor, TicketId ticket, String code, Ticket.Change<?> change, String reason) {
    if (change.real()) {
      noteBy(actor, ticket, new What(code, text(change.from()), text(change.to()), reason));
    }
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
