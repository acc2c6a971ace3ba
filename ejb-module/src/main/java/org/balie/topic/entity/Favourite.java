package org.balie.topic.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.platform.Ids;

/** A topic that a person, or a team, wants at hand. */
@Entity
@Table(name = "topic_favourite")
public class Favourite {

  @Id private UUID id;

  @Column(name = "topic_id")
  private UUID topic;

  @Column(name = "agent_id")
  private UUID agent;

  @Column(name = "team_id")
  private UUID team;

  @Column(name = "added_at")
  private Instant addedAt;

  protected Favourite() {}

  private Favourite(UUID topic, UUID agent, UUID team, Instant now) {
    this.id = Ids.next();
    this.topic = topic;
    this.agent = agent;
    this.team = team;
    this.addedAt = now;
  }

  public static Favourite ofAgent(UUID topic, UUID agent, Instant now) {
    return new Favourite(topic, agent, null, now);
  }

  public static Favourite ofTeam(UUID topic, UUID team, Instant now) {
    return new Favourite(topic, null, team, now);
  }

  public UUID topic() {
    return topic;
  }

  /** Null for a person's own. */
  public UUID team() {
    return team;
  }
}
