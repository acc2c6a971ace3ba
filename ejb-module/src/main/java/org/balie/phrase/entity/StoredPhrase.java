package org.balie.phrase.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.balie.phrase.Phrase;
import org.balie.phrase.Phrase.Whose;
import org.balie.platform.Ids;

/** A standard text; one that was removed can be put back for a while. */
@Entity
@Table(name = "phrase")
public class StoredPhrase {

  @Id private UUID id;

  @Column(name = "agent_id")
  private UUID agent;

  @Column(name = "team_id")
  private UUID team;

  private String title;
  private String shortcut;
  private String language;
  private String text;

  @Column(name = "removed_at")
  private Instant removedAt;

  @Version private long version;

  protected StoredPhrase() {}

  /** Of an agent, of a team, or of everybody when both are null. */
  public StoredPhrase(UUID agent, UUID team) {
    this.id = Ids.next();
    this.agent = agent;
    this.team = team;
  }

  public void describe(Phrase phrase) {
    title = phrase.title();
    shortcut = phrase.shortcut();
    language = phrase.language();
    text = phrase.text();
  }

  public void remove(Instant now) {
    removedAt = now;
  }

  public void putBack() {
    removedAt = null;
  }

  public UUID id() {
    return id;
  }

  /** Null for a phrase of a team or of everybody. */
  public UUID agent() {
    return agent;
  }

  /** Null for a phrase of an agent or of everybody. */
  public UUID team() {
    return team;
  }

  public long version() {
    return version;
  }

  public Phrase phrase() {
    var whose = agent != null ? Whose.OWN : team != null ? Whose.TEAM : Whose.EVERYBODY;
    return new Phrase(id, whose, team, title, shortcut, language, text, version);
  }
}
