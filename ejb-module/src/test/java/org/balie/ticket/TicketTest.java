package org.balie.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.balie.casetype.CaseType;
import org.balie.customer.Contact;
import org.balie.ticket.NewTicket.Origin;
import org.balie.ticket.NewTicket.Question;
import org.balie.ticket.entity.Ticket;
import org.balie.ticket.entity.Ticket.Holder;
import org.junit.jupiter.api.Test;

/** The life of a ticket. */
class TicketTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final CaseType QUESTION =
      new CaseType(
          "question",
          Map.of("en", "Question"),
          "NORMAL",
          null,
          null,
          Map.of(
              "NEW",
              Set.of("OPEN", "RESOLVED", "SUSPENDED"),
              "OPEN",
              Set.of("RESOLVED"),
              "RESOLVED",
              Set.of("OPEN", "CLOSED")),
          List.of("answered"),
          List.of(),
          List.of(),
          Map.of(),
          null);

  private static Ticket aTicket(String subject, String text) {
    var origin = new Origin("webform", null, null, null, null, null, NOON);
    var question = new Question(subject, text, "en", "question", null, Map.of());
    return new Ticket(
        "B-2026-000001",
        new NewTicket(null, origin, question, Contact.ANONYMOUS, List.of()),
        QUESTION,
        1);
  }

  @Test
  void a_new_ticket_is_new_with_the_priority_of_its_kind() {
    var ticket = aTicket("Opening hours", "When?");
    assertThat(ticket.status()).isEqualTo(Status.NEW);
    assertThat(ticket.priority()).isEqualTo(Priority.NORMAL);
  }

  @Test
  void a_step_the_kind_of_case_does_not_know_is_refused_and_changes_nothing() {
    var ticket = aTicket("Opening hours", "When?");
    assertThatThrownBy(() -> ticket.become(Status.CLOSED, QUESTION, NOON))
        .isInstanceOf(TransitionNotAllowed.class);
    assertThat(ticket.status()).isEqualTo(Status.NEW);
  }

  @Test
  void resolving_wants_a_result_of_the_kind_of_case() {
    var ticket = aTicket("Opening hours", "When?");
    assertThatThrownBy(() -> ticket.resolve(null, QUESTION, NOON))
        .isInstanceOf(ResolutionNeeded.class);
    assertThatThrownBy(() -> ticket.resolve("granted", QUESTION, NOON))
        .isInstanceOf(ResolutionNeeded.class);
    assertThat(ticket.resolve("answered", QUESTION, NOON).to()).isEqualTo(Status.RESOLVED);
  }

  @Test
  void resolved_is_not_a_status_one_steps_to() {
    var ticket = aTicket("Opening hours", "When?");
    assertThatThrownBy(() -> ticket.become(Status.RESOLVED, QUESTION, NOON))
        .isInstanceOf(ResolutionNeeded.class);
  }

  @Test
  void a_step_taken_back_leaves_what_was_whatever_the_kind_allows() {
    var ticket = aTicket("Opening hours", "When?");
    ticket.resolve("answered", QUESTION, NOON);
    assertThat(ticket.stepBack(Status.NEW, NOON))
        .isEqualTo(new Ticket.Change<>(Status.RESOLVED, Status.NEW));
    assertThat(ticket.status()).isEqualTo(Status.NEW);
  }

  @Test
  void a_resolved_ticket_can_be_opened_again() {
    var ticket = aTicket("Opening hours", "When?");
    ticket.resolve("answered", QUESTION, NOON);
    ticket.become(Status.OPEN, QUESTION, NOON.plus(Duration.ofDays(1)));
    assertThat(ticket.status()).isEqualTo(Status.OPEN);
  }

  @Test
  void handing_to_the_same_holder_is_no_change() {
    var ticket = aTicket("Opening hours", "When?");
    var agent = new UUID(1, 1);
    ticket.handTo(new Holder(null, agent), NOON);
    assertThat(ticket.handTo(new Holder(null, agent), NOON).real()).isFalse();
  }

  @Test
  void without_a_subject_the_beginning_of_the_text_stands_in() {
    assertThat(aTicket(" ", "The reading room\nwas closed. ".repeat(9)).subject())
        .hasSize(80)
        .startsWith("The reading room was closed.")
        .endsWith("…");
  }

  @Test
  void a_subject_is_never_cut_in_the_middle_of_a_character() {
    var subject = aTicket("x".repeat(398) + "😀😀", "text").subject();
    assertThat(subject.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE))
        .isTrue();
  }
}
