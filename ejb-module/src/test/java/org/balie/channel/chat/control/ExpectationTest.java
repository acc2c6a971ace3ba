package org.balie.channel.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.balie.channel.chat.control.Expectation.Place;
import org.junit.jupiter.api.Test;

class ExpectationTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

  @Test
  void two_agents_halve_the_wait() {
    assertThat(Expectation.place(2, Duration.ofMinutes(6), 1)).isEqualTo(new Place(2, 12));
    assertThat(Expectation.place(2, Duration.ofMinutes(6), 2)).isEqualTo(new Place(2, 6));
  }

  @Test
  void nobody_waits_less_than_a_minute_or_forever() {
    assertThat(Expectation.place(1, Duration.ofSeconds(5), 9)).isEqualTo(new Place(1, 1));
    assertThat(Expectation.place(1, Duration.ofMinutes(5), 0)).isEqualTo(new Place(1, 5));
  }

  @Test
  void who_does_not_wait_has_no_place() {
    assertThat(Expectation.place(0, Duration.ofMinutes(5), 1)).isEqualTo(new Place(0, 0));
  }

  @Test
  void the_usual_is_the_mean_of_the_last() {
    var slow = new Object[] {NOON, NOON.plusSeconds(600)};
    var brief = new Object[] {NOON, NOON.plusSeconds(120)};
    assertThat(Expectation.average(List.of(slow, brief))).isEqualTo(Duration.ofMinutes(6));
    assertThat(Expectation.average(List.of())).isEqualTo(Duration.ofMinutes(5));
  }
}
