package org.balie.acceptance.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;

/** Mail that comes in, sent as people and machines send it. */
@Requirement({"K-09", "D-28"})
class ReceivingE2E {

  private final Person customer = Person.anybody();

  @Test
  void a_mail_becomes_a_ticket_whose_original_is_kept_byte_for_byte() {
    var id = customer.writes("Openingstijden", "Bent u zondag open?");
    var mail = Mails.arrived(id);
    assertThat(mail.getString("mailbox")).isEqualTo(Person.DESK);
    assertThat(mail.getString("visibleText")).isEqualTo("Bent u zondag open?");
    assertThat(mail.getJsonObject("from").getString("address")).isEqualTo(customer.address());
    assertThat(mail.getJsonObject("verdicts").getBoolean("automatic")).isFalse();
    var ticket = Api.get("/tickets/" + mail.getString("ticket")).json();
    assertThat(ticket.getString("subject")).isEqualTo("Openingstijden");
    assertThat(ticket.getString("channel")).isEqualTo("email");
    var original = Api.get("/messages/" + mail.getString("id") + "/original");
    assertThat(new String(original.bytes(), ISO_8859_1))
        .endsWith(customer.mail(id, "Openingstijden", "Bent u zondag open?"));
  }

  @Test
  void it_is_acknowledged_once_a_day_and_by_no_thread_of_its_own() {
    var first = customer.writes("Een", "Eerste vraag");
    var ticket = Mails.arrived(first).getString("ticket");
    var answer = Inbox.of(customer).receivesAbout(ticket);
    assertThat(answer.header("Auto-Submitted")).isEqualTo("auto-replied");
    assertThat(answer.header("In-Reply-To")).isEqualTo("<" + first + ">");
    var second = customer.writes("Twee", "Tweede vraag");
    Mails.arrived(second);
    var later = Person.anybody();
    var barrier = later.writes("Drie", "Iemand anders");
    Inbox.of(later).receivesAbout(Mails.arrived(barrier).getString("ticket"));
    assertThat(Inbox.of(customer).mails()).hasSize(1);
  }

  @Test
  void an_answer_comes_back_to_its_ticket_and_opens_it_again() {
    var ticket = Mails.arrived(customer.writes("Boek", "Waar is het?")).getString("ticket");
    var sent = Mails.answered(ticket, "In de kast.");
    var id = customer.writes("Re: Boek", "Dank!", "In-Reply-To: <" + sent + ">");
    assertThat(Mails.arrived(id).getString("ticket")).isEqualTo(ticket);
    assertThat(Mails.on(ticket)).extracting(m -> m.getString("text")).contains("Dank!");
  }

  @Test
  void a_participant_may_name_the_number_and_a_stranger_may_not() {
    var ticket = Mails.arrived(customer.writes("Pas", "Kwijt")).getString("ticket");
    var named = customer.writes("Over [" + ticket + "]", "Gevonden");
    assertThat(Mails.arrived(named).getString("ticket")).isEqualTo(ticket);
    var stranger = Person.anybody().writes("Over [" + ticket + "]", "Laat mij erin");
    assertThat(Mails.arrived(stranger).getString("ticket")).isNotEqualTo(ticket);
  }

  @Test
  void a_forged_reference_leads_nowhere() {
    var first = customer.writes("Geheim", "Van mij");
    var ticket = Mails.arrived(first).getString("ticket");
    var sent = Mails.answered(ticket, "Ja.");
    var wrong = sent.replaceFirst("[0-9a-f]{4}@", "0000@");
    var forged = Person.anybody().writes("x", "y", "References: <" + wrong + "> <" + first + ">");
    assertThat(Mails.arrived(forged).getString("ticket")).isNotEqualTo(ticket);
  }

  @Test
  void one_mail_to_two_desks_is_a_ticket_for_each_that_knows_the_other() {
    var id = Mails.id();
    var mail = customer.mail(id, "Aan twee", "Hallo allebei", "Cc: " + Person.OTHER_DESK);
    var desks = List.of(Person.DESK, Person.OTHER_DESK);
    Smtp.deliver(customer.address(), desks, mail.getBytes(ISO_8859_1));
    var found = Mails.arrived(id, 2);
    assertThat(found)
        .extracting(m -> m.getString("mailbox"))
        .containsExactlyInAnyOrderElementsOf(desks);
    var tickets = found.stream().map(m -> m.getString("ticket")).toList();
    Eventual.timeline(tickets.get(0), tickets.get(1));
    Eventual.timeline(tickets.get(1), tickets.get(0));
    Smtp.deliver(customer.address(), Person.DESK, mail);
    Mails.arrived(customer.writes("Later", "Daarna"));
    assertThat(Mails.found(id)).hasSize(2);
  }

  @Test
  void a_failed_delivery_is_shown_on_the_reply_and_answered_to_nobody() {
    var ticket = Mails.arrived(customer.writes("Adres", "Hallo")).getString("ticket");
    var sent = Mails.answered(ticket, "Dit komt niet aan.");
    var id = Mails.id();
    Smtp.deliver("bounce@burger.test", Person.DESK, Reports.failure(id, customer.address(), sent));
    var bounce = Mails.arrived(id);
    assertThat(bounce.getString("ticket")).isEqualTo(ticket);
    var verdicts = bounce.getJsonObject("verdicts");
    assertThat(verdicts.getBoolean("automatic")).isTrue();
    var recipient = verdicts.getJsonObject("bounce").getJsonArray("recipients").getJsonObject(0);
    assertThat(recipient.getString("status")).isEqualTo("5.1.1");
    assertThat(recipient.getBoolean("hard")).isTrue();
    Eventual.delivery(ticket, "Dit komt niet aan.", "failed");
    assertThat(Inbox.at("mailer-daemon@burger.test").mails()).isEmpty();
  }

  @Test
  void an_absence_note_is_kept_and_wakes_nobody() {
    var ticket = Mails.arrived(customer.writes("Vakantie", "Vraag")).getString("ticket");
    var sent = Mails.answered(ticket, "Antwoord.");
    var before = Api.get("/tickets/" + ticket).json().getString("status");
    var id =
        customer.writes(
            "Automatisch antwoord",
            "Weg tot maandag",
            "In-Reply-To: <" + sent + ">",
            "Auto-Submitted: auto-replied");
    var note = Mails.arrived(id);
    assertThat(note.getString("ticket")).isEqualTo(ticket);
    assertThat(note.getJsonObject("verdicts").getString("automaticReason"))
        .isEqualTo("auto-submitted");
    assertThat(Api.get("/tickets/" + ticket).json().getString("status")).isEqualTo(before);
  }
}
