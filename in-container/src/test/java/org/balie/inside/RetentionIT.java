package org.balie.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.balie.inbox.InboxProcessing;
import org.balie.inbox.control.InboxLedger;
import org.balie.inside.doubles.Neighbour;
import org.balie.outbox.Outbox;
import org.balie.outbox.control.OutboxRepository;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RetentionIT {

  private static final Duration KEPT = Duration.ofDays(90);

  @Inject Work work;
  @Inject Things things;
  @Inject Tables tables;
  @Inject InboxProcessing inbox;
  @Inject InboxLedger ledger;
  @Inject Outbox outbox;
  @Inject OutboxRepository intentions;
  @Inject Clock clock;

  @Test
  @Requirement("D-55")
  void originals_go_when_their_time_is_over_and_the_proof_of_reception_stays() {
    var old = processed(91);
    var young = processed(89);
    ledger.forgetOriginals(KEPT, 500);
    assertThat(original(old.item())).isNull();
    assertThat(tables.count("content", "id = ?", old.original())).isZero();
    assertThat(tables.count("content_chunk", "content_id = ?", old.original())).isZero();
    assertThat(tables.count("ticket", "inbox_id = ?", old.item())).isOne();
    assertThat(original(young.item())).isEqualTo(young.original());
    assertThat(tables.count("content_chunk", "content_id = ?", young.original())).isPositive();
  }

  @Test
  @Requirement("D-55")
  void finished_intentions_go_and_unfinished_ones_stay_however_old() {
    var finished = "inside/" + UUID.randomUUID();
    work.inTransaction(() -> outbox.add(Neighbour.TOPIC, finished, new OutboxIT.Request("greet")));
    Eventually.within(
        Duration.ofSeconds(20),
        () -> tables.count("outbox_entry", "order_key = ? and state = 'DONE'", finished),
        done -> done == 1);
    var waiting = "inside/" + UUID.randomUUID();
    work.inTransaction(() -> outbox.add("inside.nobody", waiting, new OutboxIT.Request("wait")));
    tables.change(
        "update outbox_entry set settled_at = ? where order_key = ?", daysAgo(31), finished);
    work.inTransaction(
        () -> intentions.removeSettledBefore(clock.instant().minus(Duration.ofDays(30))));
    assertThat(tables.count("outbox_entry", "order_key = ?", finished)).isZero();
    assertThat(tables.count("outbox_entry", "order_key = ?", waiting)).isOne();
  }

  /** An item and its original. */
  private record Kept(UUID item, UUID original) {}

  private Kept processed(int daysAgo) {
    var item = things.formWithoutBell("Een vraag van lang geleden");
    inbox.process(item);
    tables.change("update inbox_item set processed_at = ? where id = ?", daysAgo(daysAgo), item);
    return new Kept(item, original(item));
  }

  private UUID original(UUID item) {
    return (UUID)
        tables.value("select original_id from inbox_item where id = ?", item).orElse(null);
  }

  private static OffsetDateTime daysAgo(int days) {
    return OffsetDateTime.now(ZoneOffset.UTC).minusDays(days);
  }
}
