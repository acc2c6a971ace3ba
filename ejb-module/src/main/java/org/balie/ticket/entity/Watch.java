package org.balie.ticket.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An agent wants to know what becomes of a ticket, whoever has it. */
@Entity
@Table(name = "case_watch")
public class Watch {

  @Id private UUID id;

  @Column(name = "agent_id")
  private UUID agent;

  @Column(name = "ticket_id")
  private UUID ticket;

  private Instant since;

  protected Watch() {}

  public Watch(UUID agent, UUID ticket, Instant now) {
    this.id = idOf(agent, ticket);
    this.agent = agent;
    this.ticket = ticket;
    this.since = now;
  }

  /** There is one of an agent and a ticket: the id says so (RFC 9562, version 3). */
  public static UUID idOf(UUID agent, UUID ticket) {
    return UUID.nameUUIDFromBytes((agent + "/watch/" + ticket).getBytes(UTF_8));
  }
}
