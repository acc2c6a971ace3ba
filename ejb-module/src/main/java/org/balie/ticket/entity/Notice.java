package org.balie.ticket.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.ticket.NoticeKind;

/** An agent was told of a case, the last time for this reason. */
@Entity
@Table(name = "notice")
public class Notice {

  @Id private UUID id;

  @Column(name = "agent_id")
  private UUID agent;

  @Column(name = "ticket_id")
  private UUID ticket;

  @Enumerated(EnumType.STRING)
  private NoticeKind kind;

  @Column(name = "by_agent")
  private UUID by;

  @Column(name = "told_at")
  private Instant toldAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  protected Notice() {}

  /** The first time for this reason. */
  public Notice(UUID agent, UUID ticket, NoticeKind kind) {
    this.id = idOf(agent, ticket, kind);
    this.agent = agent;
    this.ticket = ticket;
    this.kind = kind;
  }

  /** There is something to see. */
  public void tell(UUID colleague, Instant now) {
    by = colleague;
    toldAt = now;
    seenAt = null;
  }

  /** There is one of an agent, a ticket and a reason: the id says so (RFC 9562, version 3). */
  public static UUID idOf(UUID agent, UUID ticket, NoticeKind kind) {
    return UUID.nameUUIDFromBytes((agent + "/" + kind.code() + "/" + ticket).getBytes(UTF_8));
  }
}
