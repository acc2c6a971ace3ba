package org.balie.channel.email.reading;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Appointments in a mail (RFC 5545), a line each: what, when, where, who asks. */
final class Appointments {

  static final int MOST = 512 * 1024;

  private static final int MOST_EVENTS = 20;
  private static final String SIGN = "\uD83D\uDCC5 ";
  private static final String CANCELLED = "\u2715 ";
  private static final String AGAIN = " \u21BB";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private Appointments() {}

  /** Empty when nothing in it can be read. */
  static String of(String calendar) {
    try {
      return Biweekly.parse(calendar).all().stream()
          .flatMap(c -> c.getEvents().stream().map(event -> line(c, event)))
          .limit(MOST_EVENTS)
          .collect(Collectors.joining("\n"));
    } catch (RuntimeException unreadable) {
      return "";
    }
  }

  private static String line(ICalendar calendar, VEvent event) {
    var cancelled =
        calendar.getMethod() != null && calendar.getMethod().isCancel()
            || event.getStatus() != null && event.getStatus().isCancelled();
    var what = event.getSummary() == null ? "" : event.getSummary().getValue();
    var where = event.getLocation() == null ? "" : event.getLocation().getValue();
    return Stream.of(what, when(calendar, event), where, who(event))
        .filter(said -> said != null && !said.isBlank())
        .map(said -> said.replaceAll("\\s+", " ").strip())
        .collect(Collectors.joining(" \u00B7 ", cancelled ? SIGN + CANCELLED : SIGN, ""));
  }

  private static String who(VEvent event) {
    return Optional.ofNullable(event.getOrganizer())
        .map(o -> o.getCommonName() == null ? o.getEmail() : o.getCommonName())
        .orElse("");
  }

  private static String when(ICalendar calendar, VEvent event) {
    var start = event.getDateStart();
    if (start == null || start.getValue() == null) {
      return "";
    }
    var again = event.getRecurrenceRule() == null ? "" : AGAIN;
    var zone = zone(calendar, start);
    var begins = start.getValue().toInstant().atZone(zone);
    if (!start.getValue().hasTime()) {
      // A day without a time stands at midnight of this machine.
      return DAY.format(start.getValue().toInstant().atZone(ZoneId.systemDefault())) + again;
    }
    return TIME.format(begins) + end(event, begins) + " " + zone.getId() + again;
  }

  private static String end(VEvent event, java.time.ZonedDateTime begins) {
    var end = event.getDateEnd();
    if (end == null || end.getValue() == null) {
      return "";
    }
    var ends = end.getValue().toInstant().atZone(begins.getZone());
    var sameDay = ends.toLocalDate().equals(begins.toLocalDate());
    return "\u2013" + (sameDay ? HOUR : TIME).format(ends);
  }

  /** The zone the sender thought in; without one the time was meant in UTC or as read here. */
  private static ZoneId zone(ICalendar calendar, DateOrDateTimeProperty start) {
    var zones = calendar.getTimezoneInfo();
    if (zones.isFloating(start)) {
      return ZoneId.systemDefault();
    }
    return Optional.ofNullable(zones.getTimezone(start))
        .map(biweekly.io.TimezoneAssignment::getTimeZone)
        .map(TimeZone::toZoneId)
        .orElse(ZoneOffset.UTC);
  }
}
