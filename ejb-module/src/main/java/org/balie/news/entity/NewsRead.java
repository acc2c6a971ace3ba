package org.balie.news.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An agent said that they have read something. */
@Entity
@Table(name = "news_read")
public class NewsRead {

  @Id private UUID id;

  @Column(name = "news_id")
  private UUID news;

  @Column(name = "agent_id")
  private UUID agent;

  @Column(name = "read_at")
  private Instant readAt;

  protected NewsRead() {}

  public NewsRead(UUID news, UUID agent, Instant now) {
    this.id = idOf(news, agent);
    this.news = news;
    this.agent = agent;
    this.readAt = now;
  }

  /** There is one of an agent and an item: the id says so (RFC 9562, version 3). */
  public static UUID idOf(UUID news, UUID agent) {
    return UUID.nameUUIDFromBytes((agent + "/read/" + news).getBytes(UTF_8));
  }
}
