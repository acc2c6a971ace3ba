package org.balie.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.balie.platform.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Times as people say them, in the institution's time zone. */
@Named("when")
@RequestScoped
public class When {

  private static final DateTimeFormatter TABLE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  @Inject Language language;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "balie.time-zone", defaultValue = "Europe/Amsterdam")
  String zone;

  /** "2 min", "3 h", "4 d", then the date. */
  public String ago(Instant time) {
    var age = Duration.between(time, clock.instant());
    if (age.toMinutes() < 1) {
      return text("web.when.now");
    }
    if (age.toHours() < 1) {
      return text("web.when.minutes", age.toMinutes());
    }
    if (age.toDays() < 1) {
      return text("web.when.hours", age.toHours());
    }
    return age.toDays() < 14
        ? text("web.when.days", age.toDays())
        : format(time, DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT));
  }

  public String full(Instant time) {
    return time == null
        ? ""
        : format(
            time, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
  }

  /** The day it is where the institution is. */
  public LocalDate today() {
    return dateOf(clock.instant());
  }

  /** Day and time of this moment. */
  public String getNow() {
    return full(clock.instant());
  }

  /** The time of the day, for what happened a moment ago. */
  public String clock(Instant time) {
    return format(time, DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
  }

  /** The date of today in a language, for somebody who reads that one. */
  public String today(Locale reader) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(reader)
        .format(clock.instant().atZone(ZoneId.of(zone)));
  }

  /** As tables and files have it, the same in every language: "2026-11-25 09:30"; it sorts. */
  public String table(Instant time) {
    return time == null ? "" : format(time, TABLE);
  }

  /** Today, as names of files have it: "2026-11-25". */
  public String day() {
    return format(clock.instant(), DateTimeFormatter.ISO_LOCAL_DATE);
  }

  /** For the {@code datetime} attribute of {@code <time>}. */
  public String machine(Instant time) {
    return time == null ? "" : time.toString();
  }

  /** The day of a moment. */
  public LocalDate dateOf(Instant time) {
    return time.atZone(ZoneId.of(zone)).toLocalDate();
  }

  /** A day, as people say it. */
  public String date(Instant time) {
    return format(time, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
  }

  /** A day, as people say it; empty for none. */
  public String day(LocalDate day) {
    return day == null
        ? ""
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(language.getLocale())
            .format(day);
  }

  /** The first moment of a day. */
  public Instant start(LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZoneId.of(zone)).toInstant();
  }

  /** The moment that a {@code datetime-local} input means. */
  public Instant instant(java.time.LocalDateTime local) {
    return local == null ? null : local.atZone(ZoneId.of(zone)).toInstant();
  }

  private String format(Instant time, DateTimeFormatter format) {
    return format.withLocale(language.getLocale()).format(time.atZone(ZoneId.of(zone)));
  }

  private String text(String key, Object... arguments) {
    return Texts.get(language.getLocale(), key, arguments);
  }
}
