package org.balie.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.balie.inbox.InboxProcessing;
import org.balie.inbox.boundary.InboxDesk;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InboxIT {

  private static final Duration SWEPT = Duration.ofSeconds(60);

  @Inject Things things;
  @Inject Tables tables;
  @Inject InboxProcessing inbox;
  @Inject InboxDesk shelf;

  @Test
  @Requirement({"K-06", "C-03"})
  void a_form_whose_bell_was_lost_is_rung_for_again() {
    var item = things.formWithoutBell("Waar is mijn boek?");
    waitedLongEnough(item);
    becomesATicket(item);
  }

  @Test
  @Requirement({"K-06", "C-03"})
  void another_node_sweeps_when_the_one_that_held_the_lease_has_died() {
    Eventually.within(
        SWEPT, () -> tables.count("lease", "job = ?", "inbox.sweep"), rows -> rows == 1);
    var lapses = OffsetDateTime.now(ZoneOffset.UTC).plusSeconds(7);
    tables.change(
        "update lease set holder = 'a node that died', held_until = ? where job = 'inbox.sweep'",
        lapses);
    var item = things.formWithoutBell("Wie neemt het over?");
    waitedLongEnough(item);
    becomesATicket(item);
    assertThat(tables.count("inbox_item", "id = ? and processed_at >= ?", item, lapses)).isOne();
  }

  @Test
  @Requirement({"K-06", "C-03"})
  void what_a_node_that_died_had_in_hand_is_free_again() throws SQLException {
    var item = things.formWithoutBell("Wie had dit in handen?");
    try (var died = tables.source().getConnection()) {
      died.setAutoCommit(false);
      try (var working =
          died.prepareStatement("select id from inbox_item where id = ? for update")) {
        working.setObject(1, item);
        working.executeQuery().close();
        inbox.process(item);
        assertThat(tables.count("ticket", "inbox_id = ?", item)).isZero();
      }
      died.rollback();
    }
    inbox.process(item);
    becomesATicket(item);
  }

  @Test
  @Requirement({"K-06", "C-03"})
  void a_form_that_is_rung_for_twice_becomes_one_ticket() {
    var item = things.formWithoutBell("Tweemaal gebeld");
    inbox.process(item);
    inbox.process(item);
    becomesATicket(item);
  }

  @Test
  @Requirement({"K-06", "D-45"})
  void what_never_succeeds_goes_to_the_shelf_and_leaves_nothing_behind() {
    var item = things.receivedWithoutBell("no form at all");
    for (var attempt = 1; attempt <= 5; attempt++) {
      inbox.process(item);
    }
    assertThat(tables.count("inbox_item", "id = ? and state = 'POISONED'", item)).isOne();
    assertThat(tables.count("ticket", "inbox_id = ?", item)).isZero();
    shelf.replay(item);
    assertThat(tables.count("inbox_item", "id = ? and state = 'RECEIVED'", item)).isOne();
  }

  /** As if the bell had been silent for as long as the sweep waits. */
  private void waitedLongEnough(UUID item) {
    tables.change("update inbox_item set next_attempt_at = received_at where id = ?", item);
  }

  private void becomesATicket(UUID item) {
    Eventually.within(
        SWEPT, () -> tables.count("ticket", "inbox_id = ?", item), tickets -> tickets > 0);
    assertThat(tables.count("ticket", "inbox_id = ?", item)).isOne();
  }
}
