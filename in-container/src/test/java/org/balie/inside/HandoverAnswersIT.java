package org.balie.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.balie.customer.Contact;
import org.balie.handover.HandoverAnswers;
import org.balie.handover.HandoverAnswers.Answer;
import org.balie.handover.HandoverId;
import org.balie.handover.boundary.Filling;
import org.balie.handover.boundary.HandoverDesk;
import org.balie.ticket.TicketId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Answers of mailboxes, as the mail channel brings them. */
@ExtendWith(ArquillianExtension.class)
class HandoverAnswersIT {

  private static final Duration LONG = Duration.ofSeconds(90);
  private static final String ADDRESS = "Kaarten <kaarten@kb.test>";

  @Inject Things things;
  @Inject Tables tables;
  @Inject Work work;
  @Inject HandoverDesk desk;
  @Inject HandoverAnswers answers;

  @Test
  @Requirement({"D-14", "D-28", "D-22"})
  void an_answer_comes_onto_the_case_once_however_often_it_is_read() {
    var ticket = ticket();
    var id = mailed(ticket);
    assertThat(status(ticket)).isEqualTo("WAITING_FOR_SECOND_LINE");
    var named = answers.namedIn(List.of("<other@kb.test> <" + messageId(id) + ">"));
    assertThat(named).contains(id);
    var answer =
        new Answer(
            "a1@kb.test", "Kaarten", Instant.EPOCH, "In box 7", "In box 7\n> quote", List.of());
    work.inTransaction(() -> answers.answered(id, answer));
    work.inTransaction(() -> answers.answered(id, answer));
    assertThat(said(ticket)).isOne();
    assertThat(status(ticket)).isEqualTo("OPEN");
    assertThat(tables.count("message", "ticket_id = ? and kind = 'CUSTOMER'", ticket.value()))
        .isOne();
  }

  @Test
  @Requirement({"D-14", "D-45"})
  void a_mail_that_came_back_is_told_of_and_can_be_sent_again() {
    var ticket = ticket();
    var id = mailed(ticket);
    work.inTransaction(() -> answers.bounced(id, "b1@kb.test", "No such mailbox"));
    assertThat(tables.value("select state from handover where id = ?", id.value()))
        .contains("FAILED");
    desk.amend(id, filling());
    arrives(id);
  }

  @Test
  @Requirement("D-28")
  void silence_is_told_of_once() {
    var ticket = ticket();
    var id = mailed(ticket);
    tables.change(
        "update handover set remind_at = ? where id = ?",
        OffsetDateTime.now(ZoneOffset.UTC).minusDays(1),
        id.value());
    Eventually.within(LONG, () -> silences(ticket), told -> told == 1);
    assertThat(tables.count("handover", "id = ? and remind_at is null", id.value())).isOne();
  }

  private TicketId ticket() {
    return things.caseAbout(Things.newWord(), Contact.ANONYMOUS).id();
  }

  private HandoverId mailed(TicketId ticket) {
    var id = desk.forward(ticket, filling());
    arrives(id);
    Eventually.within(
        LONG,
        () -> tables.count("handover", "id = ? and remind_at is not null", id.value()),
        rows -> rows == 1);
    return id;
  }

  private void arrives(HandoverId id) {
    Eventually.within(
        LONG,
        () -> tables.count("handover", "id = ? and state = 'SENT'", id.value()),
        rows -> rows == 1);
  }

  private static Filling filling() {
    return new Filling(
        "mailbox", Map.of("to", ADDRESS, "subject", "A map", "text", "Where?"), List.of());
  }

  private String messageId(HandoverId id) {
    return (String)
        tables.value("select remote_id from handover where id = ?", id.value()).orElseThrow();
  }

  private Object status(TicketId ticket) {
    return tables.value("select status from ticket where id = ?", ticket.value()).orElseThrow();
  }

  private long said(TicketId ticket) {
    return tables.count("message", "ticket_id = ? and kind = 'SECOND_LINE'", ticket.value());
  }

  private long silences(TicketId ticket) {
    return tables.count(
        "timeline_entry", "ticket_id = ? and what = 'second-line-silent'", ticket.value());
  }
}
