package org.balie.signal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.platform.Ids;

/** Something that a server changed. */
@Entity
@Table(name = "node_signal")
public class NodeSignal {

  @Id private UUID id;

  @Column(name = "node_id")
  private UUID node;

  private String topic;
  private UUID subject;
  private Instant at;

  protected NodeSignal() {}

  public NodeSignal(UUID node, String topic, UUID subject, Instant at) {
    this.id = Ids.next();
    this.node = node;
    this.topic = topic;
    this.subject = subject;
    this.at = at;
  }

  public UUID id() {
    return id;
  }

  public String topic() {
    return topic;
  }

  public UUID subject() {
    return subject;
  }

  public Instant at() {
    return at;
  }
}
