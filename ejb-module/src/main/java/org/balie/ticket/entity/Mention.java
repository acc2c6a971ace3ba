package org.balie.ticket.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A colleague was named in a note of a case, the last time. */
@Entity
@Table(name = "case_mention")
public class Mention {

  @Id private UUID id;

  @Column(name = "agent_id")
  private UUID agent;

  @Column(name = "ticket_id")
  private UUID ticket;

  @Column(name = "mentioned_at")
  private Instant mentionedAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  protected Mention() {}

  /** The first time in this ticket. */
  public Mention(UUID agent, UUID ticket, Instant now) {
    this.id = idOf(agent, ticket);
    this.agent = agent;
    this.ticket = ticket;
    this.mentionedAt = now;
  }

  /** Once more: there is something to see again. */
  public void again(Instant now) {
    mentionedAt = now;
    seenAt = null;
  }

  /** There is one of an agent and a ticket: the id says so (RFC 9562, version 3). */
  public static UUID idOf(UUID agent, UUID ticket) {
    return UUID.nameUUIDFromBytes((agent + "/mention/" + ticket).getBytes(UTF_8));
  }
}
