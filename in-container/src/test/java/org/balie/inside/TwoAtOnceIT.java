package org.balie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.balie.agent.AgentIdentity;
import org.balie.agent.ExternalIdentity;
import org.balie.agent.boundary.ReceptionOfAgents;
import org.balie.customer.Contact;
import org.balie.customer.CustomerKind;
import org.balie.customer.Description;
import org.balie.customer.boundary.CustomerDesk;
import org.balie.customer.control.CustomerRepository;
import org.balie.emergency.EmergencyMode;
import org.balie.platform.EditConflict;
import org.balie.platform.Roles;
import org.balie.ticket.Priority;
import org.balie.ticket.Version;
import org.balie.ticket.boundary.TicketDesk;
import org.balie.ticket.boundary.TicketReading;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TwoAtOnceIT {

  private static final int REQUESTS = 200;

  @Inject Work work;
  @Inject Things things;
  @Inject Tables tables;
  @Inject TicketDesk desk;
  @Inject TicketReading reading;
  @Inject CustomerDesk cards;
  @Inject CustomerRepository customers;
  @Inject ReceptionOfAgents agents;
  @Inject EmergencyMode emergency;
  @Inject Clock clock;

  @Test
  @Requirement({"C-02", "D-45"})
  void of_many_who_saw_the_same_state_one_changes_it() {
    var made = things.caseAbout(Things.newWord(), Contact.ANONYMOUS);
    var seen = new Version(reading.byNumber(made.number()).orElseThrow().version());
    var wishes =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    (Callable<Boolean>)
                        () -> {
                          desk.prioritise(made.id(), seen, Priority.HIGH, "wish " + i);
                          return true;
                        })
            .toList();
    var outcomes = work.atOnce(wishes);
    assertThat(outcomes).filteredOn(Work.Outcome::went).hasSize(1);
    assertThat(outcomes)
        .filteredOn(o -> !o.went())
        .allSatisfy(o -> assertThat(o.failure()).isInstanceOf(EditConflict.class));
    assertThat(
            tables.count(
                "timeline_entry", "ticket_id = ? and what = 'priority'", made.id().value()))
        .isOne();
  }

  @Test
  @Requirement("K-02")
  void one_person_may_come_in_many_times_at_the_same_moment() {
    var subject = "tenant|" + Things.newWord();
    var person = new ExternalIdentity(subject, "Nieuw", "nieuw@example.org", Set.of(Roles.AGENT));
    Callable<AgentIdentity> arrival = () -> agents.welcome(person);
    for (var round = 0; round < 2; round++) {
      var outcomes = work.atOnce(Collections.nCopies(8, arrival));
      assertThat(outcomes).allMatch(Work.Outcome::went);
      assertThat(outcomes).extracting(o -> o.answer().id()).containsOnly(id(subject));
    }
    assertThat(tables.count("agent", "subject = ? and signed_in_at is not null", subject)).isOne();
    assertThat(tables.count("audit_event", "object = ?", "agent/" + id(subject))).isEqualTo(16);
  }

  @Test
  @Requirement({"K-05", "D-45"})
  void many_may_ask_at_the_same_moment_whether_there_is_an_emergency() {
    Callable<Object> requests =
        () -> IntStream.range(0, REQUESTS).mapToObj(i -> emergency.now()).toList();
    assertThat(work.atOnce(Collections.nCopies(8, requests))).allMatch(Work.Outcome::went);
  }

  private UUID id(String subject) {
    return (UUID) tables.value("select id from agent where subject = ?", subject).orElseThrow();
  }

  @Test
  @Requirement("D-00")
  void many_questions_of_one_new_customer_at_the_same_moment_make_one_card() {
    var word = Things.newWord();
    var contact = new Contact(word, word + "@example.org", null);
    Callable<Object> question = () -> things.caseAbout(word, contact);
    assertThat(work.atOnce(Collections.nCopies(8, question))).allMatch(Work.Outcome::went);
    assertThat(tables.count("customer", "name = ?", word)).isOne();
  }

  @Test
  @Requirement("D-00")
  void a_transaction_that_read_before_somebody_else_wrote_overwrites_nothing() {
    var word = Things.newWord();
    things.caseAbout(word, new Contact(word, word + "@example.org", null));
    var id = (UUID) tables.value("select id from customer where name = ?", word).orElseThrow();
    var seen =
        ((Number) tables.value("select version from customer where id = ?", id).orElseThrow());
    Callable<Object> slow =
        () -> {
          var card = customers.get(id, seen.longValue());
          work.beside(
                  () -> {
                    cards.correct(id, seen.longValue(), named("the quick one"));
                    return true;
                  })
              .get();
          card.describe(named("the slow one"), null, clock.instant());
          return card;
        };
    assertThatThrownBy(() -> work.inTransaction(slow)).isInstanceOf(RuntimeException.class);
    assertThat(tables.value("select name from customer where id = ?", id))
        .contains("the quick one");
  }

  private static Description named(String name) {
    return new Description(CustomerKind.PERSON, name, "nl", null, null, null);
  }
}
