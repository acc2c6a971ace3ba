package org.balie.topic.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.platform.Ids;
import org.balie.platform.Json;
import org.balie.topic.Topic;
import org.balie.topic.TopicText;

/** A topic at rest. Its rules are those of the whole tree; {@code TopicRules} knows them. */
@Entity
@Table(name = "topic")
public class StoredTopic {

  @Id private UUID id;

  @Column(name = "parent_id")
  private UUID parent;

  private String path;
  private String names;
  private String synonyms;

  @Column(name = "team_id")
  private UUID team;

  private String escalation;
  private boolean active;

  @Column(name = "successor_id")
  private UUID successor;

  @Column(name = "sort_order")
  private int sortOrder;

  @Version private long version;

  protected StoredTopic() {}

  /** A topic that new cases can have from now on. */
  public StoredTopic(UUID parent, String path, TopicText text, int sortOrder) {
    this.id = Ids.next();
    this.parent = parent;
    this.path = path;
    this.active = true;
    this.sortOrder = sortOrder;
    describe(text);
  }

  public final void describe(TopicText text) {
    names = Json.write(text.names());
    synonyms = Json.write(text.synonyms());
    team = text.team();
    escalation = text.escalation();
  }

  /** Stands below another one from now on; at the root for null. */
  public void standUnder(UUID newParent, String newPath) {
    parent = newParent;
    path = newPath;
  }

  /** Old cases keep it; new ones have what took its place, which may be nothing. */
  public void deprecate(UUID instead) {
    active = false;
    successor = instead;
  }

  public void revive() {
    active = true;
    successor = null;
  }

  @SuppressWarnings("unchecked")
  public Topic topic() {
    Map<String, String> called = Json.read(names, Map.class);
    Map<String, List<String>> otherWords = Json.read(synonyms, Map.class);
    return new Topic(id, parent, path, called, otherWords, team, escalation, active, successor);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }
}
