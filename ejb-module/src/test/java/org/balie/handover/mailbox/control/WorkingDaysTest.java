package org.balie.handover.mailbox.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  @Test
  void a_weekend_does_not_count() {
    var thursday = Instant.parse("2026-11-26T14:00:00Z");
    assertThat(WorkingDays.after(thursday, 3, HERE)).isEqualTo("2026-12-01T14:00:00Z");
  }

  @Test
  void the_time_of_day_stays_when_the_clocks_change() {
    var friday = Instant.parse("2026-10-23T08:00:00Z");
    assertThat(WorkingDays.after(friday, 1, HERE)).isEqualTo("2026-10-26T09:00:00Z");
  }
}
