package org.balie.bulk.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.bulk.RunState;
import org.balie.platform.Ids;

/**
 * A change of many cases that an agent asked for: running on one node at a time, then ended or
 * cancelled.
 */
@Entity
@Table(name = "bulk_run")
public class BulkRun {

  @Id private UUID id;

  @Column(name = "agent_id")
  private UUID agent;

  private String change;

  @Column(name = "undo_of")
  private UUID undoOf;

  @Column(name = "undone_by")
  private UUID undoneBy;

  @Enumerated(EnumType.STRING)
  private RunState state;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "held_by")
  private UUID heldBy;

  @Column(name = "held_until")
  private Instant heldUntil;

  protected BulkRun() {}

  /**
   * A run.
   *
   * @param change that all cases get; of an undo the one that is taken back
   * @param undoOf the run whose changes are taken back; null for none
   */
  public BulkRun(UUID agent, String change, UUID undoOf, Instant now) {
    this.id = Ids.next();
    this.agent = agent;
    this.change = change;
    this.undoOf = undoOf;
    this.state = RunState.RUNNING;
    this.startedAt = now;
  }

  /** Whether this worker has it until then: nobody else holds it. */
  public boolean hold(UUID worker, Instant until, Instant now) {
    var free = heldUntil == null || heldUntil.isBefore(now) || worker.equals(heldBy);
    if (state != RunState.RUNNING || !free) {
      return false;
    }
    heldBy = worker;
    heldUntil = until;
    return true;
  }

  /** Nothing more is begun; what was done stays. */
  public void cancel(Instant now) {
    if (state == RunState.RUNNING) {
      state = RunState.CANCELLED;
      endedAt = now;
    }
  }

  public void end(Instant now) {
    if (state == RunState.RUNNING) {
      state = RunState.ENDED;
      endedAt = now;
    }
  }

  public void undone(UUID by) {
    undoneBy = by;
  }

  /** Once, when it is over, and not an undo itself. */
  public boolean mayBeUndone() {
    return state != RunState.RUNNING && undoOf == null && undoneBy == null;
  }

  public UUID id() {
    return id;
  }

  public UUID agent() {
    return agent;
  }

  public String change() {
    return change;
  }

  public UUID undoOf() {
    return undoOf;
  }

  public RunState state() {
    return state;
  }

  public Instant startedAt() {
    return startedAt;
  }
}
