package org.balie.news.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.platform.Ids;

/** News; what it says does not change, so that "read" means these words. */
@Entity
@Table(name = "news")
public class News {

  @Id private UUID id;

  @Column(name = "team_id")
  private UUID team;

  private String title;
  private String body;

  @Column(name = "author_id")
  private UUID author;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  protected News() {}

  /**
   * Published now.
   *
   * @param team null for everybody
   */
  public News(UUID team, String title, String body, UUID author, Instant now) {
    this.id = Ids.next();
    this.team = team;
    this.title = title;
    this.body = body;
    this.author = author;
    this.publishedAt = now;
  }

  public void withdraw(Instant now) {
    withdrawnAt = now;
  }

  public void putBack() {
    withdrawnAt = null;
  }

  public UUID id() {
    return id;
  }

  public UUID team() {
    return team;
  }
}
