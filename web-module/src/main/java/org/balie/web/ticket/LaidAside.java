package org.balie.web.ticket;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.next;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balie.web.platform.When;

/** Moments that a case is usually laid aside until: in the morning, when the desk opens. */
@Named
@RequestScoped
public class LaidAside {

  private static final int OPENS = 9;

  @Inject When when;

  /** A moment as a form takes it, and the key of the text that names it. */
  public record Choice(String key, String value) {}

  /** No two of them on the same day. */
  public List<Choice> getChoices() {
    var today = when.today();
    var days = new LinkedHashMap<LocalDate, String>();
    days.put(today.plusDays(1), "tomorrow");
    days.putIfAbsent(today.with(next(MONDAY)), "monday");
    days.putIfAbsent(today.plusWeeks(1), "week");
    return days.entrySet().stream().map(LaidAside::choice).toList();
  }

  private static Choice choice(Map.Entry<LocalDate, String> day) {
    return new Choice("ticket.until." + day.getValue(), day.getKey().atTime(OPENS, 0).toString());
  }
}
