package org.balie.handover.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.handover.Handover.Remote;
import org.balie.handover.HandoverFinished;
import org.balie.handover.HandoverState;
import org.balie.handover.entity.StoredHandover.Event;
import org.balie.handover.entity.StoredHandover.Filled;
import org.balie.ticket.TicketId;
import org.junit.jupiter.api.Test;

class StoredHandoverTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private static final Filled FILLED =
      new Filled("topdesk", UUID.randomUUID(), Map.of("request", "Help"), List.of(), "Facilitair");

  private final StoredHandover handover =
      new StoredHandover(new TicketId(UUID.randomUUID()), "B-2026-000123", 2, FILLED, NOON);

  private static Remote remote(String status, int seconds) {
    return new Remote("1", "I 2601 0001", status, "us", NOON.plusSeconds(seconds));
  }

  @Test
  void it_is_known_by_the_number_of_its_ticket_and_its_own() {
    assertThat(handover.reference()).isEqualTo("B-2026-000123/2");
  }

  @Test
  void it_arrives_once() {
    assertThat(handover.arrived(remote("Aangemeld", 1), NOON)).isTrue();
    assertThat(handover.arrived(remote("Aangemeld", 2), NOON)).isFalse();
    assertThat(handover.state()).isEqualTo(HandoverState.SENT);
  }

  @Test
  void what_failed_may_have_arrived_all_the_same() {
    handover.failed("reset", NOON);
    assertThat(handover.card().doubtful()).isTrue();
    handover.tryAgain(NOON);
    assertThat(handover.state()).isEqualTo(HandoverState.QUEUED);
    assertThat(handover.card().doubtful()).isTrue();
  }

  @Test
  void a_late_failure_changes_nothing_of_what_arrived() {
    handover.arrived(remote("Aangemeld", 1), NOON);
    handover.failed("late", NOON);
    assertThat(handover.state()).isEqualTo(HandoverState.SENT);
  }

  @Test
  void an_older_look_changes_nothing() {
    handover.arrived(remote("Aangemeld", 0), NOON);
    handover.seen(remote("Gereed", 20), "Facilitair", true, false, NOON);
    var late = handover.seen(remote("In behandeling", 10), "Facilitair", false, false, NOON);
    assertThat(late).isEmpty();
    assertThat(handover.state()).isEqualTo(HandoverState.COMPLETED);
  }

  @Test
  void a_look_tells_what_is_different() {
    handover.arrived(remote("Aangemeld", 0), NOON);
    var events = handover.seen(remote("Gereed", 20), "Werkplek", true, false, NOON);
    assertThat(events)
        .extracting(Event::code)
        .containsExactly("status:Gereed", "addressee", "completed");
    assertThat(handover.seen(remote("Gereed", 30), "Werkplek", true, true, NOON))
        .extracting(Event::code)
        .containsExactly("put-away");
  }

  @Test
  void what_is_completed_can_be_opened_again() {
    handover.arrived(remote("Aangemeld", 0), NOON);
    handover.seen(remote("Gereed", 10), "Facilitair", true, false, NOON);
    var events = handover.seen(remote("Gereed", 20), "Facilitair", false, false, NOON);
    assertThat(events).extracting(Event::code).containsExactly("reopened");
    assertThat(handover.state()).isEqualTo(HandoverState.SENT);
  }

  @Test
  void only_what_failed_can_be_filled_in_anew() {
    assertThatThrownBy(() -> handover.amend(FILLED, NOON)).isInstanceOf(HandoverFinished.class);
  }

  @Test
  void what_was_withdrawn_stays_withdrawn() {
    handover.withdraw(NOON);
    handover.arrived(remote("Aangemeld", 1), NOON);
    handover.seen(remote("Gereed", 10), "Facilitair", true, false, NOON);
    assertThat(handover.state()).isEqualTo(HandoverState.WITHDRAWN);
  }

  @Test
  void one_look_is_asked_for_at_a_time() {
    assertThat(handover.askLook()).isTrue();
    assertThat(handover.askLook()).isFalse();
    handover.lookBegins();
    assertThat(handover.askLook()).isTrue();
  }
}
