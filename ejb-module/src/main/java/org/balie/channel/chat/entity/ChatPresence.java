package org.balie.channel.chat.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Whether an agent takes chats, and how many at once. */
@Entity
@Table(name = "chat_presence")
public class ChatPresence {

  @Id
  @Column(name = "agent_id")
  private UUID agent;

  private boolean available;
  private int capacity;

  @Column(name = "seen_at")
  private Instant seenAt;

  protected ChatPresence() {}

  public ChatPresence(UUID agent) {
    this.agent = agent;
  }

  public void is(boolean there, int most, Instant now) {
    available = there;
    capacity = most;
    seenAt = now;
  }

  public boolean available() {
    return available;
  }

  public int capacity() {
    return capacity;
  }
}
