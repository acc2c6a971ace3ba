package org.balie.channel.waiting.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Somebody who gave the right code, until they leave or are not heard of for a while. */
@Entity
@Table(name = "waiting_visit")
public class WaitingVisit {

  static final Duration IDLE = Duration.ofMinutes(15);

  @Id
  @Column(name = "token_key")
  private String key;

  @Column(name = "waiting_id")
  private UUID message;

  @Column(name = "heard_at")
  private Instant heardAt;

  protected WaitingVisit() {}

  /** Known by a keyed hash of what the browser shows. */
  public WaitingVisit(String key, UUID message, Instant now) {
    this.key = key;
    this.message = message;
    this.heardAt = now;
  }

  /** Whether it still counts. */
  public boolean here(Instant now) {
    return heardAt.plus(IDLE).isAfter(now);
  }

  public void heard(Instant now) {
    heardAt = now;
  }

  public UUID message() {
    return message;
  }
}
