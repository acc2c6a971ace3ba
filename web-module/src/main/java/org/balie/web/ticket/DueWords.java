package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.balie.calendar.DayCount;
import org.balie.calendar.WorkCalendar;
import org.balie.platform.Texts;
import org.balie.ticket.Status;
import org.balie.web.platform.Language;
import org.balie.web.platform.When;

/** How much of its time a case has left, in words. */
@Named
@RequestScoped
public class DueWords {

  private static final int SOON = 7;

  /** What a list says more than this ahead is noise. */
  private static final int NEAR = 3;

  @Inject WorkCalendar calendar;
  @Inject Language language;
  @Inject When when;

  private LocalDate today;

  /** A day that can be chosen for a case. */
  public record Choice(LocalDate day, String words) {}

  /** Whether its days are counted now. */
  public boolean counted(LocalDate due, Status status) {
    return due != null && Status.COUNTED.contains(status);
  }

  /** Whether a list should say it: it is late, or will be soon. */
  public boolean near(LocalDate due, Status status) {
    return counted(due, status) && left(due) <= NEAR;
  }

  public String brief(LocalDate due) {
    var left = left(due);
    if (left < 0) {
      return text("calendar.late", -left);
    }
    return left <= SOON ? text("calendar.left", left) : text("calendar.due.on", when.day(due));
  }

  /** Late, or the last day but one: the rest is no matter for a colour. */
  public String style(LocalDate due) {
    var left = left(due);
    return left < 0 ? "is-urgent" : left <= 1 ? "is-high" : "";
  }

  public List<Choice> getChoices() {
    return Stream.of(1, 2, 5, 10)
        .map(
            days ->
                new Choice(
                    calendar.after(today(), days, DayCount.WORKING_DAYS),
                    text("calendar.due.days", days)))
        .toList();
  }

  private long left(LocalDate due) {
    return ChronoUnit.DAYS.between(today(), due);
  }

  private LocalDate today() {
    if (today == null) {
      today = calendar.today();
    }
    return today;
  }

  private String text(String key, Object argument) {
    return Texts.get(language.getLocale(), key, argument);
  }
}
