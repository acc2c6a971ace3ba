package org.balie.channel.chat.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.balie.channel.chat.ChatEnded;
import org.balie.channel.chat.ChatState;
import org.balie.channel.chat.ChatTaken;
import org.balie.channel.chat.NotYourChat;
import org.balie.ticket.TicketId;
import org.junit.jupiter.api.Test;

class ChatTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private final UUID emma = UUID.randomUUID();
  private final UUID pieter = UUID.randomUUID();
  private final Set<UUID> there = Set.of(emma, pieter);
  private final Chat chat =
      new Chat(
          new Chat.Beginning(
              UUID.randomUUID(), new Chat.Keys("key", "address"), "Ada", null, "nl", null),
          new TicketId(UUID.randomUUID()),
          NOON);

  @Test
  void the_first_who_accepts_has_it() {
    chat.accept(emma, there, NOON);
    assertThatThrownBy(() -> chat.accept(pieter, there, NOON)).isInstanceOf(ChatTaken.class);
    chat.mustBeOf(emma);
    assertThatThrownBy(() -> chat.mustBeOf(pieter)).isInstanceOf(NotYourChat.class);
  }

  @Test
  void handed_to_somebody_it_waits_for_nobody_else() {
    chat.accept(emma, there, NOON);
    chat.handOver(null, pieter, NOON.plusSeconds(60));
    assertThat(chat.state()).isEqualTo(ChatState.WAITING);
    assertThat(chat.waitingSince()).isEqualTo(NOON.plusSeconds(60));
    assertThatThrownBy(() -> chat.accept(emma, there, NOON)).isInstanceOf(ChatTaken.class);
    assertThatThrownBy(() -> chat.mustBeOf(pieter)).isInstanceOf(NotYourChat.class);
    chat.accept(pieter, there, NOON);
    chat.mustBeOf(pieter);
  }

  @Test
  void an_offer_that_nobody_takes_is_everybodys() {
    chat.accept(emma, there, NOON);
    chat.handOver(null, pieter, NOON);
    assertThat(chat.offered(there, NOON.plusSeconds(59))).isTrue();
    assertThat(chat.offered(there, NOON.plusSeconds(60))).isFalse();
    assertThat(chat.offered(Set.of(emma), NOON)).isFalse();
    chat.accept(emma, Set.of(emma), NOON);
    chat.mustBeOf(emma);
  }

  @Test
  void what_is_over_stays_over() {
    chat.accept(emma, there, NOON);
    chat.end(NOON);
    assertThatThrownBy(() -> chat.end(NOON)).isInstanceOf(ChatEnded.class);
    assertThatThrownBy(() -> chat.handOver(null, pieter, NOON)).isInstanceOf(ChatEnded.class);
    assertThatThrownBy(() -> chat.accept(pieter, there, NOON)).isInstanceOf(ChatEnded.class);
  }

  @Test
  void a_visitor_who_is_not_heard_of_is_gone_and_comes_back() {
    assertThat(chat.gone(NOON.plusSeconds(60))).isFalse();
    assertThat(chat.gone(NOON.plusSeconds(90))).isTrue();
    chat.seen(NOON.plusSeconds(90));
    assertThat(chat.gone(NOON.plusSeconds(95))).isFalse();
  }

  @Test
  void entries_are_numbered_without_gaps() {
    assertThat(chat.next(NOON)).isEqualTo(1);
    assertThat(chat.next(NOON)).isEqualTo(2);
  }
}
