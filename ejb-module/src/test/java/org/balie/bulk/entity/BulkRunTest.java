package org.balie.bulk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.balie.bulk.RunState;
import org.junit.jupiter.api.Test;

class BulkRunTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);
  private static final UUID ONE = new UUID(1, 1);
  private static final UUID OTHER = new UUID(1, 2);

  private final BulkRun run = new BulkRun(new UUID(0, 1), "{}", null, NOW);

  @Test
  void one_worker_has_it_at_a_time() {
    assertThat(run.hold(ONE, LATER, NOW)).isTrue();
    assertThat(run.hold(OTHER, LATER, NOW)).isFalse();
    assertThat(run.hold(ONE, LATER, NOW)).isTrue();
  }

  @Test
  void another_one_goes_on_when_the_time_is_over() {
    run.hold(ONE, LATER, NOW);
    assertThat(run.hold(OTHER, LATER.plusSeconds(60), LATER.plusSeconds(1))).isTrue();
  }

  @Test
  void what_was_cancelled_stays_cancelled_and_is_held_by_nobody() {
    run.cancel(NOW);
    run.end(LATER);
    assertThat(run.state()).isEqualTo(RunState.CANCELLED);
    assertThat(run.hold(ONE, LATER, NOW)).isFalse();
  }

  @Test
  void it_is_undone_once_and_when_it_is_over() {
    assertThat(run.mayBeUndone()).isFalse();
    run.end(NOW);
    assertThat(run.mayBeUndone()).isTrue();
    run.undone(OTHER);
    assertThat(run.mayBeUndone()).isFalse();
  }

  @Test
  void an_undo_is_not_undone() {
    var undo = new BulkRun(new UUID(0, 1), "{}", run.id(), NOW);
    undo.end(NOW);
    assertThat(undo.mayBeUndone()).isFalse();
  }
}
