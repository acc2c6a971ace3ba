package org.balie.inbox.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.balie.content.ContentId;
import org.balie.inbox.InboxItem;
import org.balie.inbox.Receipt;
import org.balie.inbox.Received;
import org.balie.platform.Ids;

/** A received thing: received, then processed, or on the poison shelf after too many failures. */
@Entity
@Table(name = "inbox_item")
public class InboxRow {

  private static final int TRIES = 5;
  private static final int LONGEST_REASON = 1_000;

  /** How long the bell may take before the sweep rings again. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  @Id private UUID id;
  private String channel;

  @Column(name = "external_id")
  private String externalId;

  private String fingerprint;

  @Column(name = "original_id")
  private UUID original;

  @Column(name = "original_type")
  private String originalType;

  @Column(name = "application_id")
  private UUID application;

  private String number;

  @Enumerated(EnumType.STRING)
  private Receipt.State state;

  private int attempts;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "processed_at")
  private Instant processedAt;

  @Column(name = "last_error")
  private String lastError;

  protected InboxRow() {}

  public InboxRow(Received thing, ContentId original, String number, Instant now) {
    this.id = Ids.next();
    this.channel = thing.channel();
    this.externalId = thing.externalId();
    this.fingerprint = thing.fingerprint();
    this.original = original.value();
    this.originalType = thing.mediaType();
    this.application = thing.application();
    this.number = number;
    this.state = Receipt.State.RECEIVED;
    this.receivedAt = now;
    this.nextAttemptAt = now.plus(PATIENCE);
  }

  public boolean waiting() {
    return state == Receipt.State.RECEIVED;
  }

  public void processed(Instant now) {
    state = Receipt.State.PROCESSED;
    processedAt = now;
    lastError = null;
  }

  /**
   * One try failed. After the last one the item goes to the poison shelf, where an administrator
   * finds it.
   *
   * @param pause before the second try; doubled before each one after that
   */
  public void failed(String reason, Duration pause, Instant now) {
    nextAttemptAt = now.plus(pause.multipliedBy(1L << attempts));
    attempts++;
    lastError = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    if (attempts >= TRIES) {
      state = Receipt.State.POISONED;
    }
  }

  /**
   * The bell is rung again; not before a while, so that a deep queue does not fill with repeats.
   */
  public void rung(Instant now) {
    nextAttemptAt = now.plus(PATIENCE.multipliedBy(2));
  }

  /** An administrator takes it from the shelf to try again. */
  public void replay(Instant now) {
    if (state == Receipt.State.POISONED) {
      state = Receipt.State.RECEIVED;
      attempts = 0;
      nextAttemptAt = now;
    }
  }

  public boolean sameAs(String otherFingerprint) {
    return fingerprint.equals(otherFingerprint);
  }

  public InboxItem item() {
    return new InboxItem(
        id,
        channel,
        number,
        state,
        receivedAt,
        attempts,
        application,
        original == null ? null : new ContentId(original),
        originalType);
  }

  public Receipt receipt(boolean repeat) {
    return new Receipt(id, number, receivedAt, state, repeat);
  }
}
