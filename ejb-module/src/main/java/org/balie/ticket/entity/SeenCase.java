package org.balie.ticket.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Up to what moment of a ticket's activity an agent has seen it. */
@Entity
@Table(name = "seen_case")
public class SeenCase {

  @Id private UUID id;

  @Column(name = "agent_id")
  private UUID agent;

  @Column(name = "ticket_id")
  private UUID ticket;

  @Column(name = "seen_at")
  private Instant seenAt;

  protected SeenCase() {}

  /** The first look of this agent at this ticket. */
  public SeenCase(UUID agent, UUID ticket, Instant activity) {
    this.id = idOf(agent, ticket);
    this.agent = agent;
    this.ticket = ticket;
    this.seenAt = activity;
  }

  /** There is one of an agent and a ticket: the id says so (RFC 9562, version 3). */
  public static UUID idOf(UUID agent, UUID ticket) {
    return UUID.nameUUIDFromBytes((agent + "/seen/" + ticket).getBytes(UTF_8));
  }
}
