package org.balie.channel.waiting.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.balie.channel.waiting.WaitingLine;
import org.balie.channel.waiting.WaitingState;
import org.balie.ticket.TicketId;

/**
 * A reply that waits for its reader: written, announced, read, answered; or withdrawn, or its time
 * is over. Its words are those of the message with the same id.
 */
@Entity
@Table(name = "waiting_message")
public class WaitingMessage {

  @Id private UUID id;

  @Column(name = "ticket_id")
  private UUID ticket;

  private String link;

  @Column(name = "code_to")
  private String codeTo;

  private String desk;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "left_at")
  private Instant leftAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "read_at")
  private Instant readAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Embedded private OneTimeCode code = new OneTimeCode();

  protected WaitingMessage() {}

  public WaitingMessage(UUID id, TicketId ticket, String link, String codeTo, Instant now) {
    this.id = id;
    this.ticket = ticket.value();
    this.link = link;
    this.codeTo = codeTo;
    this.writtenAt = now;
  }

  /** Is announced; from now on it waits, for so long. */
  public void leaves(Instant now, Duration life) {
    leftAt = now;
    expiresAt = now.plus(life);
  }

  /** In whose name it was announced. */
  public void announcedBy(String who) {
    desk = who;
  }

  /** Whether anybody can open it. */
  public boolean open(Instant now) {
    return leftAt != null && withdrawnAt == null && expiresAt.isAfter(now);
  }

  public boolean unread() {
    return readAt == null;
  }

  /** Somebody reads it; returns whether that is the first time. */
  public boolean read(Instant now) {
    var first = readAt == null;
    readAt = first ? now : readAt;
    return first;
  }

  public void answered(Instant now) {
    answeredAt = now;
  }

  public void withdraw(Instant now) {
    withdrawnAt = now;
  }

  public boolean withdrawn() {
    return withdrawnAt != null;
  }

  public WaitingState state(Instant now) {
    if (withdrawnAt != null) {
      return WaitingState.WITHDRAWN;
    }
    if (leftAt == null) {
      return WaitingState.PREPARED;
    }
    if (!expiresAt.isAfter(now)) {
      return WaitingState.EXPIRED;
    }
    return readAt == null ? WaitingState.WAITING : WaitingState.READ;
  }

  public WaitingLine line(Instant now) {
    return new WaitingLine(id, state(now), expiresAt, readAt);
  }

  public OneTimeCode code() {
    return code;
  }

  public UUID id() {
    return id;
  }

  public TicketId ticket() {
    return new TicketId(ticket);
  }

  public String link() {
    return link;
  }

  public String codeTo() {
    return codeTo;
  }

  public String desk() {
    return desk;
  }

  public Instant leftAt() {
    return leftAt;
  }
}
