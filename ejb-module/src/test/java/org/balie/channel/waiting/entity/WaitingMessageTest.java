package org.balie.channel.waiting.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balie.channel.waiting.WaitingState.EXPIRED;
import static org.balie.channel.waiting.WaitingState.PREPARED;
import static org.balie.channel.waiting.WaitingState.READ;
import static org.balie.channel.waiting.WaitingState.WAITING;
import static org.balie.channel.waiting.WaitingState.WITHDRAWN;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.balie.ticket.TicketId;
import org.junit.jupiter.api.Test;

class WaitingMessageTest {

  private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
  private static final Duration LIFE = Duration.ofDays(30);

  private final WaitingMessage message =
      new WaitingMessage(
          UUID.randomUUID(), new TicketId(UUID.randomUUID()), "link", "ada@work.nl", NOON);

  @Test
  void nobody_opens_it_before_it_left() {
    assertThat(message.state(NOON)).isEqualTo(PREPARED);
    assertThat(message.open(NOON)).isFalse();
    message.leaves(NOON, LIFE);
    assertThat(message.state(NOON)).isEqualTo(WAITING);
    assertThat(message.open(NOON)).isTrue();
  }

  @Test
  void nobody_opens_it_when_its_time_is_over() {
    message.leaves(NOON, LIFE);
    assertThat(message.open(NOON.plus(LIFE).minusSeconds(1))).isTrue();
    assertThat(message.open(NOON.plus(LIFE))).isFalse();
    assertThat(message.state(NOON.plus(LIFE))).isEqualTo(EXPIRED);
  }

  @Test
  void withdrawn_it_stays_so_even_when_it_is_announced_again() {
    message.leaves(NOON, LIFE);
    message.withdraw(NOON);
    message.leaves(NOON, LIFE);
    assertThat(message.open(NOON)).isFalse();
    assertThat(message.state(NOON)).isEqualTo(WITHDRAWN);
  }

  @Test
  void the_first_reading_is_the_one_that_is_told() {
    message.leaves(NOON, LIFE);
    assertThat(message.read(NOON.plusSeconds(5))).isTrue();
    assertThat(message.read(NOON.plusSeconds(9))).isFalse();
    assertThat(message.line(NOON).state()).isEqualTo(READ);
    assertThat(message.line(NOON).readAt()).isEqualTo(NOON.plusSeconds(5));
  }
}
