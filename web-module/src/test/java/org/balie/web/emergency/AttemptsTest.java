package org.balie.web.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private final Attempts attempts = new Attempts(3, Duration.ofMinutes(15));

  @Test
  void an_origin_that_failed_too_often_waits_and_others_do_not() {
    for (var i = 0; i < 3; i++) {
      assertThat(attempts.permit("10.0.0.7", NOON)).isTrue();
      attempts.failed("10.0.0.7", NOON);
    }
    assertThat(attempts.permit("10.0.0.7", NOON.plusSeconds(1))).isFalse();
    assertThat(attempts.permit("10.0.0.8", NOON)).isTrue();
  }

  @Test
  void it_may_try_again_when_its_failures_are_old() {
    for (var i = 0; i < 3; i++) {
      attempts.failed("10.0.0.7", NOON);
    }
    assertThat(attempts.permit("10.0.0.7", NOON.plus(Duration.ofMinutes(15)))).isTrue();
  }
}
