package org.balie.channel.chat.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.platform.Ids;

/** No chats are taken from an address for a while. The address itself is kept nowhere. */
@Entity
@Table(name = "chat_block")
public class ChatBlock {

  @Id private UUID id;

  @Column(name = "address_key")
  private String addressKey;

  @Column(name = "ticket_id")
  private UUID ticket;

  @Column(name = "agent_id")
  private UUID agent;

  @Column(name = "blocked_at")
  private Instant blockedAt;

  @Column(name = "blocked_until")
  private Instant blockedUntil;

  protected ChatBlock() {}

  /** Because of a conversation. */
  public ChatBlock(Chat reason, UUID agent, Instant now, Instant until) {
    this.id = Ids.next();
    this.addressKey = reason.addressKey();
    this.ticket = reason.ticket().value();
    this.agent = agent;
    this.blockedAt = now;
    this.blockedUntil = until;
  }

  public UUID id() {
    return id;
  }
}
