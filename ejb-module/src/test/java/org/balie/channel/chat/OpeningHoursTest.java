package org.balie.channel.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final OpeningHours hours =
      new OpeningHours(
          Map.of(DayOfWeek.WEDNESDAY, OpeningHours.spans("09:00-12:30, 13:00-17:00")),
          OpeningHours.exceptions("2026-12-23 10.00 - 11.00\n2026-12-30"));

  private boolean open(String moment) {
    return hours.openAt(Instant.parse(moment), AMSTERDAM);
  }

  @Test
  void it_is_open_from_the_first_minute_to_before_the_last() {
    assertThat(open("2026-11-25T07:59:59Z")).isFalse();
    assertThat(open("2026-11-25T08:00:00Z")).isTrue();
    assertThat(open("2026-11-25T11:29:59Z")).isTrue();
    assertThat(open("2026-11-25T11:30:00Z")).isFalse();
    assertThat(open("2026-11-25T12:00:00Z")).isTrue();
    assertThat(open("2026-11-25T16:00:00Z")).isFalse();
  }

  @Test
  void hours_are_those_of_the_place_in_summer_too() {
    assertThat(open("2026-07-01T07:00:00Z")).isTrue();
    assertThat(open("2026-07-01T15:00:00Z")).isFalse();
  }

  @Test
  void a_day_without_hours_is_closed() {
    assertThat(open("2026-11-26T10:00:00Z")).isFalse();
  }

  @Test
  void an_exception_takes_the_place_of_the_day() {
    assertThat(open("2026-12-23T08:30:00Z")).isFalse();
    assertThat(open("2026-12-23T09:30:00Z")).isTrue();
    assertThat(open("2026-12-30T10:00:00Z")).isFalse();
  }

  @Test
  void midnight_is_the_end_of_a_day() {
    var always =
        new OpeningHours(Map.of(DayOfWeek.WEDNESDAY, OpeningHours.spans("0:00-24:00")), Map.of());
    assertThat(always.openAt(Instant.parse("2026-11-25T22:59:59Z"), AMSTERDAM)).isTrue();
  }

  @Test
  void what_is_stored_is_read_back() {
    assertThat(OpeningHours.of(hours.stored()).stored()).isEqualTo(hours.stored());
    assertThat(OpeningHours.of(hours.stored()).written(DayOfWeek.WEDNESDAY))
        .isEqualTo("09:00-12:30, 13:00-17:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nine to five",
        "17:00-09:00",
        "09:00-12:00, 11:00-13:00",
        "09:00-25:00",
        "09:60-10:00"
      })
  void hours_that_cannot_be_meant_are_refused(String written) {
    assertThatThrownBy(() -> OpeningHours.spans(written))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_date_that_is_none_is_refused() {
    assertThatThrownBy(() -> OpeningHours.exceptions("2026-02-30"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
