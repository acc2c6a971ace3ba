package org.balie.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KnownBrieflyTest {

  private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

  private final AtomicInteger read = new AtomicInteger();
  private final KnownBriefly<Integer> known = new KnownBriefly<>(Duration.ofSeconds(2));

  private int at(Instant when) {
    return known.at(when, read::incrementAndGet);
  }

  @Test
  void it_is_read_once_in_a_moment() {
    assertThat(at(NOON)).isEqualTo(1);
    assertThat(at(NOON.plusMillis(1_999))).isEqualTo(1);
    assertThat(at(NOON.plusSeconds(2))).isEqualTo(2);
  }

  @Test
  void what_is_forgotten_is_read_anew() {
    assertThat(at(NOON)).isEqualTo(1);
    known.forget();
    assertThat(at(NOON)).isEqualTo(2);
  }

  @Test
  void what_was_being_read_when_it_was_forgotten_does_not_stay() {
    var old =
        known.at(
            NOON,
            () -> {
              known.forget();
              return 100;
            });
    assertThat(old).isEqualTo(100);
    assertThat(at(NOON)).isEqualTo(1);
  }
}
