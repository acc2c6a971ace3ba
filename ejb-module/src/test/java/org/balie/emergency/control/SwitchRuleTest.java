package org.balie.emergency.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.balie.emergency.EmergencyState;
import org.balie.emergency.SwitchSource;
import org.balie.emergency.entity.EmergencySwitch;
import org.junit.jupiter.api.Test;

class SwitchRuleTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Duration HOURS = Duration.ofHours(8);

  @Test
  void nobody_switched_means_off() {
    assertThat(SwitchRule.state(Optional.empty(), NOON)).isEqualTo(EmergencyState.OFF);
    assertThat(ServerSwitch.of(new Properties(), NOON)).isEmpty();
  }

  @Test
  void on_ends_by_itself() {
    var last = onAt(NOON);
    assertThat(SwitchRule.state(last, NOON.plusSeconds(1)).on()).isTrue();
    assertThat(SwitchRule.state(last, NOON.plus(HOURS).minusSeconds(1)).on()).isTrue();
    assertThat(SwitchRule.state(last, NOON.plus(HOURS)).on()).isFalse();
    assertThat(last.get().expiredAt(NOON.plus(HOURS))).isTrue();
  }

  @Test
  void the_server_overrides_an_older_turn_of_the_product() {
    assertThat(SwitchRule.news(onAt(NOON), server(NOON.plusSeconds(1), null), NOON.plusSeconds(2)))
        .isTrue();
    assertThat(
            SwitchRule.news(offAt(NOON), server(NOON.plusSeconds(1), HOURS), NOON.plusSeconds(2)))
        .isTrue();
  }

  @Test
  void the_product_overrides_an_older_turn_of_the_server() {
    assertThat(SwitchRule.news(offAt(NOON), server(NOON.minusSeconds(1), HOURS), NOON)).isFalse();
    assertThat(SwitchRule.news(onAt(NOON), server(NOON.minusSeconds(1), null), NOON)).isFalse();
  }

  @Test
  void off_when_it_is_off_already_is_no_news() {
    assertThat(SwitchRule.news(Optional.empty(), server(NOON, null), NOON)).isFalse();
    assertThat(SwitchRule.news(offAt(NOON), server(NOON.plusSeconds(1), null), NOON)).isFalse();
  }

  @Test
  void the_same_turn_is_taken_over_once() {
    assertThat(SwitchRule.news(onAt(NOON), server(NOON, HOURS), NOON)).isFalse();
  }

  @Test
  void a_server_cannot_switch_it_on_for_ever() {
    var server = server(NOON, Duration.ofDays(365));
    assertThat(server.until()).isEqualTo(NOON.plus(ServerSwitch.LONGEST));
  }

  @Test
  void a_turn_never_lies_before_the_one_it_follows() {
    assertThat(SwitchRule.moment(onAt(NOON.plusSeconds(60)), NOON)).isAfter(NOON.plusSeconds(60));
    assertThat(SwitchRule.moment(Optional.empty(), NOON)).isEqualTo(NOON);
  }

  @Test
  void a_file_that_cannot_be_read_switches_nothing() {
    var lines = new Properties();
    lines.setProperty("enabledUntil", "tomorrow");
    assertThat(ServerSwitch.of(lines, NOON)).isEmpty();
  }

  private static Optional<EmergencySwitch> onAt(Instant at) {
    return Optional.of(EmergencySwitch.on(at, at.plus(HOURS), SwitchSource.PRODUCT, "Anna"));
  }

  private static Optional<EmergencySwitch> offAt(Instant at) {
    return Optional.of(EmergencySwitch.off(at, SwitchSource.PRODUCT, "Anna"));
  }

  private static ServerSwitch server(Instant at, Duration time) {
    var lines = new Properties();
    lines.setProperty("switchedAt", at.toString());
    lines.setProperty(
        "enabledUntil", time == null ? Instant.EPOCH.toString() : at.plus(time).toString());
    return ServerSwitch.of(lines, at).orElseThrow();
  }
}
