package org.balie.calendar.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balie.calendar.DayCount.CALENDAR_DAYS;
import static org.balie.calendar.DayCount.WORKING_DAYS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InstitutionCalendarTest {

  private static InstitutionCalendar of(String... place) {
    var calendar = new InstitutionCalendar();
    calendar.clock = Clock.fixed(Instant.parse("2026-03-28T23:30:00Z"), ZoneOffset.UTC);
    calendar.zone = "Europe/Amsterdam";
    calendar.holidays = Optional.of(String.join(",", place)).filter(all -> !all.isEmpty());
    calendar.closed = Optional.of("2026-05-15, 2026-12-31");
    calendar.read();
    return calendar;
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static LocalDate working(InstitutionCalendar calendar, String start, int days) {
    return calendar.after(day(start), days, WORKING_DAYS);
  }

  @Test
  void a_day_begins_where_the_institution_is() {
    assertThat(of().today()).isEqualTo("2026-03-29");
  }

  @Test
  void weekends_are_not_counted() {
    assertThat(working(of(), "2026-11-26", 3)).isEqualTo("2026-12-01");
    assertThat(working(of(), "2026-11-28", 1)).isEqualTo("2026-11-30");
  }

  @Test
  void the_day_on_which_the_clocks_change_is_one_day() {
    assertThat(working(of(), "2026-03-27", 1)).isEqualTo("2026-03-30");
    assertThat(working(of(), "2026-10-23", 1)).isEqualTo("2026-10-26");
  }

  @Test
  void public_holidays_are_those_of_the_country() {
    assertThat(working(of("nl"), "2026-04-24", 1)).isEqualTo("2026-04-28");
    assertThat(working(of("se"), "2026-04-24", 1)).isEqualTo("2026-04-27");
    assertThat(working(of("se"), "2026-06-18", 1)).isEqualTo("2026-06-22");
    assertThat(working(of("nl"), "2026-06-18", 1)).isEqualTo("2026-06-19");
    assertThat(working(of("nl"), "2026-12-24", 1)).isEqualTo("2026-12-28");
  }

  @Test
  void days_that_are_only_observed_are_worked() {
    assertThat(of("nl").works(day("2026-04-03"))).isTrue();
    assertThat(of("se").works(day("2026-04-03"))).isFalse();
  }

  @Test
  void the_institution_has_closed_days_of_its_own() {
    assertThat(working(of("nl"), "2026-05-13", 1)).isEqualTo("2026-05-18");
  }

  @Test
  void a_term_in_all_days_ends_on_no_day_off() {
    assertThat(of("nl").after(day("2026-11-01"), 55, CALENDAR_DAYS)).isEqualTo("2026-12-28");
    assertThat(of("nl").after(day("2026-11-02"), 7, CALENDAR_DAYS)).isEqualTo("2026-11-09");
  }

  @Test
  void days_that_stood_still_are_given_back() {
    var calendar = of("nl");
    var due = day("2026-11-27");
    var friday = day("2026-11-20");
    assertThat(calendar.later(due, friday, friday, WORKING_DAYS)).isEqualTo(due);
    assertThat(calendar.later(due, friday, day("2026-11-22"), WORKING_DAYS)).isEqualTo(due);
    assertThat(calendar.later(due, friday, day("2026-11-24"), WORKING_DAYS))
        .isEqualTo("2026-12-01");
    assertThat(calendar.later(due, friday, day("2026-11-24"), CALENDAR_DAYS))
        .isEqualTo("2026-12-01");
    assertThat(calendar.later(day("2026-11-18"), friday, day("2026-11-24"), WORKING_DAYS))
        .isEqualTo("2026-11-20");
  }

  @Test
  void a_country_that_is_not_known_is_said_at_the_start() {
    assertThatThrownBy(() -> of("atlantis")).hasMessageContaining("atlantis");
  }
}
