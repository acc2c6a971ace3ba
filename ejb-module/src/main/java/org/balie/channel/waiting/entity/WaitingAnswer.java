package org.balie.channel.waiting.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That an answer was given; its words are a message of the case. */
@Entity
@Table(name = "waiting_answer")
public class WaitingAnswer {

  @Id private UUID id;

  @Column(name = "waiting_id")
  private UUID message;

  @Column(name = "given_at")
  private Instant givenAt;

  protected WaitingAnswer() {}

  /** By the name that its form has, however often it is sent. */
  public WaitingAnswer(UUID id, UUID message, Instant now) {
    this.id = id;
    this.message = message;
    this.givenAt = now;
  }
}
