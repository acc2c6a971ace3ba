package org.balie.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.balie.inside.doubles.Neighbour;
import org.balie.outbox.Outbox;
import org.balie.outbox.OutboxEntry;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OutboxIT {

  private static final Duration LONG = Duration.ofSeconds(60);

  @Inject Work work;
  @Inject Tables tables;
  @Inject Outbox outbox;

  /** What is asked of the neighbour. */
  public record Request(String what) {}

  @Test
  @Requirement("C-03")
  void an_answer_that_got_lost_means_another_call_and_no_second_effect() {
    var key = newKey();
    Neighbour.behave(key, OutboxIT::losesItsFirstAnswer);
    intend(key);
    allDone(key, 1);
    assertThat(Neighbour.callsFor(key)).extracting(OutboxEntry::attempt).containsExactly(1, 2);
    assertThat(Neighbour.effectsFor(key)).isOne();
  }

  @Test
  @Requirement("C-03")
  void what_belongs_together_keeps_its_order_when_the_first_has_to_wait() {
    var key = newKey();
    Neighbour.behave(key, OutboxIT::losesItsFirstAnswer);
    intend(key);
    intend(key);
    allDone(key, 2);
    assertThat(Neighbour.callsFor(key)).extracting(OutboxEntry::attempt).startsWith(1, 2);
    assertThat(Neighbour.callsFor(key).get(0).id()).isEqualTo(Neighbour.callsFor(key).get(1).id());
    assertThat(Neighbour.effectsFor(key)).isEqualTo(2);
  }

  @Test
  @Requirement("C-03")
  void a_worker_that_was_taken_for_dead_settles_nothing_any_more() {
    var key = newKey();
    Neighbour.behave(
        key,
        entry -> {
          if (entry.attempt() == 1) {
            lapse(entry);
            allDone(key, 1);
            tables.change("update outbox_entry set last_error = 'late' where id = ?", entry.id());
          }
        });
    intend(key);
    Eventually.within(LONG, () -> doneWith(key, "late"), late -> late == 1);
    assertThat(Neighbour.callsFor(key)).extracting(OutboxEntry::attempt).containsExactly(1, 2);
    assertThat(tables.count("outbox_entry", "order_key = ? and fence = 2", key)).isOne();
  }

  private static void losesItsFirstAnswer(OutboxEntry entry) {
    if (entry.attempt() == 1 && Neighbour.callsFor(entry.key()).size() == 1) {
      throw new IllegalStateException("The answer got lost");
    }
  }

  private static String newKey() {
    return "inside/" + UUID.randomUUID();
  }

  private void intend(String key) {
    work.inTransaction(() -> outbox.add(Neighbour.TOPIC, key, new Request("greet")));
  }

  private void lapse(OutboxEntry entry) {
    tables.change(
        "update outbox_entry set lease_until = ? where id = ?",
        OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(1),
        entry.id());
  }

  private void allDone(String key, long expected) {
    Eventually.within(
        LONG,
        () -> tables.count("outbox_entry", "order_key = ? and state = 'DONE'", key),
        done -> done == expected);
  }

  private long doneWith(String key, String mark) {
    return tables.count(
        "outbox_entry", "order_key = ? and state = 'DONE' and last_error = ?", key, mark);
  }
}
