package org.balie.handover.mailbox.control;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/** Days on which people work: Monday to Friday. */
final class WorkingDays {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private WorkingDays() {}

  /** The same time of day, so many working days later. */
  static Instant after(Instant start, int days, ZoneId zone) {
    var day = start.atZone(zone);
    for (var left = days; left > 0; ) {
      day = day.plusDays(1);
      if (!WEEKEND.contains(day.getDayOfWeek())) {
        left--;
      }
    }
    return day.toInstant();
  }
}
