package org.balie.channel.waiting.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OneTimeCodeTest {

  private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

  private final OneTimeCode code = new OneTimeCode();

  private boolean renewed(Instant at) {
    return code.renew(UUID.randomUUID(), at);
  }

  @Test
  void it_counts_for_ten_minutes() {
    assertThat(code.counts(NOON)).isFalse();
    renewed(NOON);
    assertThat(code.counts(NOON.plusSeconds(599))).isTrue();
    assertThat(code.counts(NOON.plusSeconds(600))).isFalse();
  }

  @Test
  void it_opens_once() {
    renewed(NOON);
    code.used();
    assertThat(code.counts(NOON)).isFalse();
  }

  @Test
  void after_five_wrong_ones_the_right_one_opens_nothing_either() {
    renewed(NOON);
    for (var left = 4; left > 0; left--) {
      assertThat(code.wrong()).isEqualTo(left);
      assertThat(code.counts(NOON)).isTrue();
    }
    assertThat(code.wrong()).isZero();
    assertThat(code.counts(NOON)).isFalse();
    renewed(NOON);
    assertThat(code.counts(NOON)).isTrue();
  }

  @Test
  void there_are_five_in_an_hour() {
    for (var i = 0; i < 5; i++) {
      assertThat(renewed(NOON.plusSeconds(i))).isTrue();
    }
    var last = code.of();
    assertThat(renewed(NOON.plusSeconds(3_599))).isFalse();
    assertThat(code.of()).isEqualTo(last);
    assertThat(renewed(NOON.plusSeconds(3_600))).isTrue();
  }
}
