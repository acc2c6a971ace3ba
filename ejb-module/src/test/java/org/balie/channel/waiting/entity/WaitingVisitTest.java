package org.balie.channel.waiting.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WaitingVisitTest {

  private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

  @Test
  void it_is_over_a_quarter_of_an_hour_after_the_last_sign_of_life() {
    var visit = new WaitingVisit("key", UUID.randomUUID(), NOON);
    assertThat(visit.here(NOON.plusSeconds(899))).isTrue();
    visit.heard(NOON.plusSeconds(899));
    assertThat(visit.here(NOON.plusSeconds(1_798))).isTrue();
    assertThat(visit.here(NOON.plusSeconds(1_799))).isFalse();
  }
}
