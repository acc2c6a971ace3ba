package org.balie.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.balie.customer.Contact;
import org.balie.ticket.TicketId;
import org.balie.ticket.Version;
import org.balie.ticket.boundary.QueueCounts;
import org.balie.ticket.boundary.TicketDesk;
import org.balie.ticket.boundary.TicketLists;
import org.balie.ticket.boundary.TicketReading;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The counts beside the queues; nobody else in these tests lays tickets aside. */
@ExtendWith(ArquillianExtension.class)
class QueuesIT {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Inject Things things;
  @Inject Tables tables;
  @Inject TicketLists lists;
  @Inject TicketDesk desk;
  @Inject TicketReading reading;
  @Inject Clock clock;

  @Test
  @Requirement({"D-45", "D-54"})
  void the_counts_follow_a_change_at_once() {
    var before = lists.counts();
    var made = things.caseAbout(Things.newWord(), Contact.ANONYMOUS);
    assertThat(lists.counts().open()).isGreaterThan(before.open());
    layAside(made.id(), made.number());
    assertThat(lists.counts().suspended()).isEqualTo(before.suspended() + 1);
  }

  @Test
  @Requirement("D-54")
  void a_change_on_another_node_is_counted_soon() {
    var made = things.caseAbout(Things.newWord(), Contact.ANONYMOUS);
    layAside(made.id(), made.number());
    var with = lists.counts().suspended();
    tables.change("update ticket set status = 'CLOSED' where number = ?", made.number());
    Eventually.within(SOON, lists::counts, counts -> without(counts, with));
  }

  private static boolean without(QueueCounts counts, long with) {
    return counts.suspended() == with - 1;
  }

  private void layAside(TicketId id, String number) {
    desk.suspend(id, seen(number), clock.instant().plus(Duration.ofDays(1)), "later");
  }

  private Version seen(String number) {
    return new Version(reading.byNumber(number).orElseThrow().version());
  }
}
