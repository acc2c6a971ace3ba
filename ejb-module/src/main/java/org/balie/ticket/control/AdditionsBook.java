package org.balie.ticket.control;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.balie.ticket.CaseAdditions;
import org.balie.ticket.TicketId;
import org.balie.ticket.Version;
import org.balie.ticket.entity.TimelineEntry.What;

/** Writes down what other components changed about a case. */
@ApplicationScoped
@Transactional(MANDATORY)
public class AdditionsBook implements CaseAdditions {

  @Inject TicketRepository tickets;
  @Inject Timeline timeline;
  @Inject Announcements announcements;
  @Inject Clock clock;

  @Override
  public void changed(TicketId id, Version seen, String what, String from, String to) {
    var ticket = seen == null ? tickets.lock(id) : tickets.get(id, seen);
    ticket.supplemented(clock.instant());
    timeline.note(id, new What(what, from, to, null));
    announcements.changed(ticket);
  }
}
