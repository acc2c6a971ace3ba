package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.balie.calendar.WorkCalendar;
import org.balie.ticket.NoticeKind;
import org.balie.ticket.TicketId;

/** Tells agents of their cases whose last day has come, once for each day that it is. */
@ApplicationScoped
public class LastDays {

  @Inject LastDayRepository cases;
  @Inject TicketRepository tickets;
  @Inject NoticeBook notices;
  @Inject WorkCalendar calendar;

  /** Those that nobody was told of, the longest due first. */
  public List<UUID> come(int most) {
    return cases.come(calendar.today(), most);
  }

  /**
   * Tells it, unless that was done or is not so any more. The case stays the one that people see:
   * nobody's change is refused because its agent was told of it.
   */
  public void tell(UUID id) {
    if (cases.claim(id, calendar.today())) {
      var ticket = tickets.lock(new TicketId(id));
      notices.tell(ticket.holder().agent(), ticket, NoticeKind.DUE, null);
    }
  }
}
