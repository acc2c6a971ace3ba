package org.balie.channel.chat;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When somebody is there: hours of each day of the week, and days that are different.
 *
 * @param week a day without an entry is closed
 * @param exceptions dates with hours of their own; without any the day is closed
 */
public record OpeningHours(Map<DayOfWeek, List<Span>> week, Map<LocalDate, List<Span>> exceptions)
    implements Serializable {

  private static final Pattern SPAN =
      Pattern.compile(
          "([01]?\\d|2[0-3])[:.]([0-5]\\d)\\s*[-–]\\s*(?:([01]?\\d|2[0-3])[:.]([0-5]\\d)|24[:.]00)");
  private static final int DAY = 24 * 60;

  /** From a minute of the day to before another one; 1440 is midnight at its end. */
  public record Span(int from, int to) implements Serializable {

    @Override
    public String toString() {
      return "%02d:%02d-%02d:%02d".formatted(from / 60, from % 60, to / 60, to % 60);
    }
  }

  public boolean openAt(Instant moment, ZoneId zone) {
    var there = moment.atZone(zone);
    var minute = there.toLocalTime().get(java.time.temporal.ChronoField.MINUTE_OF_DAY);
    var day = there.toLocalDate();
    return exceptions.getOrDefault(day, week.getOrDefault(day.getDayOfWeek(), List.of())).stream()
        .anyMatch(span -> span.from() <= minute && minute < span.to());
  }

  /**
   * Hours as people write them, {@code 09:00-12:30, 13:00-17:00}; nothing for closed.
   *
   * @throws IllegalArgumentException when they cannot be read, overlap or go backwards
   */
  public static List<Span> spans(String written) {
    var found = new ArrayList<Span>();
    for (var part : (written == null ? "" : written).split("[,;]")) {
      if (!part.isBlank()) {
        found.add(span(part.strip()));
      }
    }
    for (var i = 1; i < found.size(); i++) {
      if (found.get(i).from() < found.get(i - 1).to()) {
        throw new IllegalArgumentException(written);
      }
    }
    return List.copyOf(found);
  }

  private static Span span(String written) {
    var match = SPAN.matcher(written);
    if (!match.matches()) {
      throw new IllegalArgumentException(written);
    }
    var from = minute(match.group(1), match.group(2));
    var to = match.group(3) == null ? DAY : minute(match.group(3), match.group(4));
    if (to <= from) {
      throw new IllegalArgumentException(written);
    }
    return new Span(from, to);
  }

  private static int minute(String hours, String minutes) {
    return LocalTime.of(Integer.parseInt(hours), Integer.parseInt(minutes)).toSecondOfDay() / 60;
  }

  /**
   * Exceptions as people write them, one a line: a date, and hours unless it is closed.
   *
   * @throws IllegalArgumentException when a line cannot be read
   */
  public static Map<LocalDate, List<Span>> exceptions(String written) {
    var found = new TreeMap<LocalDate, List<Span>>();
    for (var line : (written == null ? "" : written).split("\\R")) {
      if (!line.isBlank()) {
        var parts = line.strip().split("\\s+", 2);
        found.put(date(parts[0]), spans(parts.length < 2 ? "" : parts[1]));
      }
    }
    return found;
  }

  private static LocalDate date(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException unclear) {
      throw new IllegalArgumentException(written, unclear);
    }
  }

  /** What {@link #exceptions(String)} reads. */
  public String exceptionsWritten() {
    return exceptions.entrySet().stream()
        .map(e -> (e.getKey() + " " + written(e.getValue())).strip())
        .collect(Collectors.joining("\n"));
  }

  /** What {@link #spans} reads. */
  public String written(DayOfWeek day) {
    return written(week.getOrDefault(day, List.of()));
  }

  private static String written(List<Span> spans) {
    return spans.stream().map(Span::toString).collect(Collectors.joining(", "));
  }

  /**
   * As it is stored: a line for each day of the week by its number, Monday is 1, then the dates.
   */
  public String stored() {
    var days = Stream.of(DayOfWeek.values()).map(d -> d.getValue() + " " + written(d));
    return days.collect(Collectors.joining("\n")) + "\n" + exceptionsWritten();
  }

  /** Reads what {@link #stored} wrote. */
  public static OpeningHours of(String stored) {
    var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    var dates = new ArrayList<String>();
    for (var line : stored.split("\\R")) {
      if (line.matches("[1-7]( .*)?")) {
        week.put(DayOfWeek.of(line.charAt(0) - '0'), spans(line.substring(1)));
      } else {
        dates.add(line);
      }
    }
    return new OpeningHours(week, exceptions(String.join("\n", dates)));
  }
}
