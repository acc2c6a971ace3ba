package org.balie.handover.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.handover.HandoverId;
import org.balie.platform.Ids;

/** A text or a file that travelled between a case and its receiver, once. */
@Entity
@Table(name = "handover_entry")
public class HandoverEntry {

  @Id private UUID id;

  @Column(name = "handover_id")
  private UUID handover;

  private int number;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  @Column(name = "remote_id")
  private String remoteId;

  @Column(name = "message_id")
  private UUID message;

  @Column(name = "attachment_id")
  private UUID attachment;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "for_customer")
  private boolean forCustomer;

  @Column(name = "outbox_id")
  private UUID outbox;

  @Column(name = "last_error")
  private String lastError;

  private Instant at;

  protected HandoverEntry() {}

  private HandoverEntry(HandoverId handover, int number, Direction direction, Instant at) {
    this.id = Ids.next();
    this.handover = handover.value();
    this.number = number;
    this.direction = direction;
    this.at = at;
  }

  /** Which way it goes. */
  public enum Direction {
    OUT,
    IN
  }

  /** What has become of it. */
  public enum State {
    QUEUED,
    SENT,
    FAILED,
    RECEIVED
  }

  /** Words of ours, on their way. */
  public static HandoverEntry words(HandoverId handover, int number, UUID message, Instant at) {
    var entry = new HandoverEntry(handover, number, Direction.OUT, at);
    entry.message = message;
    entry.state = State.QUEUED;
    return entry;
  }

  /** A file of ours, on its way. */
  public static HandoverEntry file(HandoverId handover, int number, UUID attachment, Instant at) {
    var entry = new HandoverEntry(handover, number, Direction.OUT, at);
    entry.attachment = attachment;
    entry.state = State.QUEUED;
    return entry;
  }

  /** What came in, under the receiver's own id. */
  public static HandoverEntry heard(
      HandoverId handover, int number, String remoteId, boolean forCustomer, Instant at) {
    var entry = new HandoverEntry(handover, number, Direction.IN, at);
    entry.remoteId = remoteId;
    entry.forCustomer = forCustomer;
    entry.state = State.RECEIVED;
    return entry;
  }

  public void queuedAs(UUID entry) {
    outbox = entry;
  }

  public void keptAs(UUID itsMessage) {
    message = itsMessage;
  }

  public void sent() {
    state = State.SENT;
  }

  public void failed(String reason) {
    state = State.FAILED;
    lastError = reason;
  }

  public void tryAgain() {
    if (state == State.FAILED) {
      state = State.QUEUED;
    }
  }

  /** Never given up so far. */
  public boolean fresh() {
    return lastError == null;
  }

  public UUID id() {
    return id;
  }

  public HandoverId handover() {
    return new HandoverId(handover);
  }

  public int number() {
    return number;
  }

  public UUID message() {
    return message;
  }

  public UUID attachment() {
    return attachment;
  }

  public UUID outbox() {
    return outbox;
  }
}
