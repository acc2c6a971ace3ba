package org.balie.outbox.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.balie.outbox.OutboxEntry;
import org.balie.platform.Ids;

/**
 * An intention on its way: pending, leased to a worker, done, parked for a person, or discarded by
 * one.
 */
@Entity
@Table(name = "outbox_entry")
public class OutboxRow {

  private static final int TRIES = 12;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
  private static final int LONGEST_REASON = 1_000;

  @Id private UUID id;
  private String topic;

  @Column(name = "order_key")
  private String key;

  private String payload;

  @Enumerated(EnumType.STRING)
  private State state;

  private int attempts;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "lease_until")
  private Instant leaseUntil;

  @Column(name = "leased_by")
  private UUID leasedBy;

  private long fence;

  @Column(name = "last_error")
  private String lastError;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "settled_at")
  private Instant settledAt;

  protected OutboxRow() {}

  public OutboxRow(String topic, String key, String payload, Instant now) {
    this.id = Ids.next();
    this.topic = topic;
    this.key = key;
    this.payload = payload;
    this.state = State.PENDING;
    this.dueAt = now;
    this.createdAt = now;
  }

  /** Where an intention can be. */
  public enum State {
    PENDING,
    LEASED,
    DONE,
    PARKED,
    DISCARDED
  }

  /**
   * Hands the row to a worker of this server until the given time and returns the token it must
   * settle with.
   */
  public long lease(Instant until, UUID node) {
    state = State.LEASED;
    leaseUntil = until;
    leasedBy = node;
    attempts++;
    return ++fence;
  }

  /** Whether this token is the newest: an older one belongs to a worker that was taken for dead. */
  public boolean heldBy(long token) {
    return state == State.LEASED && fence == token;
  }

  /**
   * Failed: pending again after {@code wait}, doubled with each attempt when the neighbour named no
   * time.
   */
  public void retry(String reason, Duration wait, Instant now) {
    lastError = shortened(reason);
    leaseUntil = null;
    state = State.PENDING;
    dueAt = now.plus(wait == null ? backOff() : wait);
  }

  public boolean exhausted() {
    return attempts >= TRIES;
  }

  public void park(String reason, Instant now) {
    lastError = shortened(reason);
    leaseUntil = null;
    state = State.PARKED;
    settledAt = now;
  }

  /** A person wants it tried again. */
  public void release(Instant now) {
    if (state == State.PARKED) {
      state = State.PENDING;
      attempts = 0;
      settledAt = null;
      dueAt = now;
    }
  }

  /** A person decided that it need not be done any more. */
  public void discard(Instant now) {
    if (state == State.PARKED) {
      state = State.DISCARDED;
      settledAt = now;
    }
  }

  private Duration backOff() {
    var wait = Duration.ofSeconds(2L << Math.min(attempts, 10));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  private static String shortened(String reason) {
    var text = reason == null ? "" : reason;
    return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
  }

  public UUID id() {
    return id;
  }

  public OutboxEntry entry() {
    return new OutboxEntry(id, topic, key, payload, attempts);
  }

  public String topic() {
    return topic;
  }
}
