package org.balie.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The institution's days, in its time zone. Terms are counted in days and not in hours, so that the
 * day on which the clocks change is a day like any other.
 */
public interface WorkCalendar {

  LocalDate today();

  /** The day of a moment. */
  LocalDate dayOf(Instant moment);

  /** Whether the institution works on it: no weekend, no public holiday, no closed day. */
  boolean works(LocalDate day);

  /**
   * The last day of a term; the day it begins on is not counted. A term in calendar days that would
   * end on a day off ends on the next working day (Algemene termijnenwet article 1; lag 1930:173
   * section 2).
   *
   * @param days 0 or more; 0 working days from a day off is the next working day
   */
  LocalDate after(LocalDate start, int days, DayCount count);

  /** How many counted days lie after the first, up to and with the last; 0 when it is not later. */
  int between(LocalDate first, LocalDate last, DayCount count);

  /** The last day of a term that stood still from one day to another. */
  default LocalDate later(LocalDate due, LocalDate stopped, LocalDate resumed, DayCount count) {
    var lost = between(stopped, resumed, count);
    return lost == 0 ? due : after(due, lost, count);
  }
}
