package org.balie.calendar;

/** Which days of a term are counted. */
public enum DayCount {
  /** Days on which the institution works: neither weekends nor public holidays. */
  WORKING_DAYS,
  /** All of them; what would end on a day off ends on the next working day. */
  CALENDAR_DAYS
}
