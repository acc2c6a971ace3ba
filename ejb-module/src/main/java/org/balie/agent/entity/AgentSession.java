package org.balie.agent.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.agent.SessionKind;
import org.balie.platform.Ids;

/** A session of a person, the same for every node. Ended once, it never lives again. */
@Entity
@Table(name = "agent_session")
public class AgentSession {

  @Id private UUID id;

  @Column(name = "agent_id")
  private UUID agent;

  @Enumerated(EnumType.STRING)
  private SessionKind kind;

  @Column(name = "provider_sid")
  private String providerSid;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected AgentSession() {}

  public AgentSession(UUID agent, SessionKind kind, String providerSid, Instant now) {
    this.id = Ids.next();
    this.agent = agent;
    this.kind = kind;
    this.providerSid = providerSid;
    this.startedAt = now;
  }

  public void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
    }
  }

  public boolean live() {
    return endedAt == null;
  }

  public UUID id() {
    return id;
  }

  public UUID agent() {
    return agent;
  }

  public SessionKind kind() {
    return kind;
  }
}
