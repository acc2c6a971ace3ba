package org.balie.topic.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.UUID;
import org.balie.platform.Ids;
import org.balie.platform.Json;
import org.balie.topic.Topic;

/** A topic at rest. */
@Entity
@Table(name = "topic")
public class StoredTopic {

  @Id private UUID id;

  @Column(name = "parent_id")
  private UUID parent;

  private String path;
  private String names;

  @Column(name = "team_id")
  private UUID team;

  private boolean active;

  @Column(name = "sort_order")
  private int sortOrder;

  @Version private long version;

  protected StoredTopic() {}

  public StoredTopic(
      UUID parent, String path, Map<String, String> names, UUID team, int sortOrder) {
    this.id = Ids.next();
    this.parent = parent;
    this.path = path;
    this.names = Json.write(names);
    this.team = team;
    this.active = true;
    this.sortOrder = sortOrder;
  }

  @SuppressWarnings("unchecked")
  public Topic topic() {
    return new Topic(id, parent, path, Json.read(names, Map.class), team);
  }

  public UUID id() {
    return id;
  }
}
