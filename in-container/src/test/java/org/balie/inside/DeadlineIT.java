package org.balie.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import org.balie.calendar.DayCount;
import org.balie.calendar.WorkCalendar;
import org.balie.customer.Contact;
import org.balie.ticket.Status;
import org.balie.ticket.TicketId;
import org.balie.ticket.Version;
import org.balie.ticket.boundary.TicketDesk;
import org.balie.ticket.boundary.TicketReading;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Days on which we waited for the customer are given back when the case is ours again. */
@ExtendWith(ArquillianExtension.class)
@Requirement({"D-09", "D-24"})
class DeadlineIT {

  private static final int WAITED = 14;

  @Inject Things things;
  @Inject Tables tables;
  @Inject TicketDesk desk;
  @Inject TicketReading reading;
  @Inject WorkCalendar calendar;

  private TicketId made() {
    return things.caseAbout(Things.newWord(), Contact.ANONYMOUS).id();
  }

  private void becomes(TicketId id, Status status) {
    desk.changeStatus(id, new Version(reading.open(id).row().version()), status);
  }

  private Object stopped(TicketId id) {
    return tables
        .value("select clock_stopped_on from ticket where id = ?", id.value())
        .orElse(null);
  }

  @Test
  void the_last_day_moves_by_the_days_that_were_waited() {
    var id = made();
    var due = reading.open(id).row().dueOn();
    becomes(id, Status.WAITING_FOR_CUSTOMER);
    assertThat(stopped(id)).isNotNull();
    var since = LocalDate.now().minusDays(WAITED);
    tables.change(
        "update ticket set clock_stopped_on = ? where id = ?", Date.valueOf(since), id.value());
    becomes(id, Status.OPEN);
    var lost = calendar.between(since, calendar.today(), DayCount.WORKING_DAYS);
    assertThat(lost).isPositive();
    assertThat(reading.open(id).row().dueOn())
        .isEqualTo(calendar.after(due, lost, DayCount.WORKING_DAYS));
    assertThat(stopped(id)).isNull();
    assertThat(tables.count("timeline_entry", "ticket_id = ? and what = 'due-moved'", id.value()))
        .isEqualTo(1);
  }

  @Test
  void a_case_that_is_set_aside_or_with_the_second_line_is_still_awaited() {
    var id = made();
    becomes(id, Status.WAITING_FOR_SECOND_LINE);
    assertThat(stopped(id)).isNull();
  }
}
