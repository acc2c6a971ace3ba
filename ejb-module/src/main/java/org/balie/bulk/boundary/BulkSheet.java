package org.balie.bulk.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.balie.bulk.ItemState;
import org.balie.bulk.RunState;
import org.balie.ticket.CaseWork.Change;

/**
 * How far a change of many cases is.
 *
 * @param change that was asked for; of an undo the one that is taken back
 * @param undo whether it takes back an earlier one
 * @param cases how many are in which state; states of none are left out
 * @param undoable whether something of it can be taken back now
 */
public record BulkSheet(
    UUID id,
    Change change,
    boolean undo,
    RunState state,
    Instant startedAt,
    Map<ItemState, Long> cases,
    boolean undoable)
    implements Serializable {

  public long of(ItemState wanted) {
    return cases.getOrDefault(wanted, 0L);
  }

  public long total() {
    return cases.values().stream().mapToLong(Long::longValue).sum();
  }

  public boolean running() {
    return state == RunState.RUNNING;
  }
}
