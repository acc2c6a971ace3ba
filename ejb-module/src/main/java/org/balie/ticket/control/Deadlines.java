package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import org.balie.calendar.DayCount;
import org.balie.calendar.WorkCalendar;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseTypes;
import org.balie.casetype.Term;
import org.balie.platform.Actor;
import org.balie.ticket.Status;
import org.balie.ticket.entity.Ticket;

/**
 * Keeps the last days of cases. The days on which we wait for the customer, and those after the
 * answer, are not counted: a case that comes back has as many days left as it had.
 */
@ApplicationScoped
public class Deadlines {

  private static final Period FARTHEST = Period.ofYears(20);

  @Inject WorkCalendar calendar;
  @Inject CaseTypes types;
  @Inject Timeline timeline;

  /** Whether somebody can mean this day. */
  static boolean plausible(LocalDate day, Instant now) {
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return day.isAfter(today.minus(FARTHEST)) && day.isBefore(today.plus(FARTHEST));
  }

  /** The term of its kind begins when the question came in. */
  void begin(Ticket ticket, CaseType type, Instant received) {
    if (type.term() != null) {
      var start = calendar.dayOf(received);
      ticket.deadline().set(calendar.after(start, type.term().days(), type.term().count()));
    }
  }

  /** Stops or starts its clock, as its status asks. */
  void follow(Ticket ticket) {
    var deadline = ticket.deadline();
    if (deadline.dueOn().isEmpty()) {
      return;
    }
    var counts = Status.COUNTED.contains(ticket.status());
    var stopped = deadline.stoppedOn();
    if (!counts && stopped.isEmpty()) {
      deadline.stop(calendar.today());
    } else if (counts && stopped.isPresent()) {
      goOn(ticket, deadline.dueOn().get(), stopped.get());
    }
  }

  private void goOn(Ticket ticket, LocalDate due, LocalDate stopped) {
    var later = calendar.later(due, stopped, calendar.today(), count(ticket));
    var change = ticket.deadline().set(later);
    timeline.changeBy(Actor.SYSTEM, ticket.id(), "due-moved", change, null);
  }

  private DayCount count(Ticket ticket) {
    return types
        .find(ticket.caseType(), ticket.caseTypeRevision())
        .flatMap(type -> Optional.ofNullable(type.term()))
        .map(Term::count)
        .orElse(DayCount.WORKING_DAYS);
  }
}
