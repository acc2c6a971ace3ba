package org.balie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import org.balie.customer.Contact;
import org.balie.inside.doubles.Neighbour;
import org.balie.outbox.Outbox;
import org.balie.platform.Actor;
import org.balie.privacy.AuditLog;
import org.balie.ticket.boundary.TicketFilter;
import org.balie.ticket.boundary.TicketSearch;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TransactionsIT {

  private static final Duration FOUND = Duration.ofSeconds(10);

  @Inject Work work;
  @Inject Things things;
  @Inject Tables tables;
  @Inject Outbox outbox;
  @Inject AuditLog audit;
  @Inject TicketSearch search;

  @Test
  @Requirement({"C-02", "D-10", "D-55"})
  void a_roll_back_leaves_no_row_no_audit_line_and_no_intention() {
    var word = Things.newWord();
    fails(word);
    assertThat(tables.count("ticket", "subject = ?", word)).isZero();
    assertThat(tables.count("message", "body = ?", word)).isZero();
    assertThat(tables.count("customer", "name = ?", word)).isZero();
    assertThat(tables.count("audit_event", "detail = ?", word)).isZero();
    assertThat(tables.count("outbox_entry", "order_key = ?", word)).isZero();
    assertThat(Neighbour.callsFor(word)).isEmpty();
  }

  @Test
  @Requirement({"C-02", "D-24"})
  void a_roll_back_leaves_nothing_to_be_found() {
    var undone = Things.newWord();
    fails(undone);
    var done = Things.newWord();
    things.caseAbout(done, Contact.ANONYMOUS);
    Eventually.within(FOUND, () -> hits(done), hits -> hits == 1);
    assertThat(hits(undone)).isZero();
  }

  @Test
  @Requirement("D-55")
  void what_was_refused_is_kept_although_its_transaction_is_undone() {
    var word = Things.newWord();
    Runnable refusal =
        () -> {
          audit.refused(Actor.SYSTEM, "inside.refuse", "inside/test", word);
          throw new IllegalStateException("Refused");
        };
    assertThatThrownBy(() -> work.inTransaction(refusal)).hasStackTraceContaining("Refused");
    assertThat(tables.count("audit_event", "detail = ? and result = 'refused'", word)).isOne();
  }

  /** A whole day's work of a ticket that comes to nothing at its last step. */
  private void fails(String word) {
    Runnable work =
        () -> {
          things.caseAbout(word, new Contact(word, word + "@example.org", null));
          audit.done("inside.write", "inside/test", word);
          outbox.add(Neighbour.TOPIC, word, new OutboxIT.Request("greet"));
          throw new IllegalStateException("The last step failed");
        };
    assertThatThrownBy(() -> this.work.inTransaction(work))
        .hasStackTraceContaining("The last step failed");
  }

  private int hits(String word) {
    return search.find(TicketFilter.ofText(word), null, 10).size();
  }
}
