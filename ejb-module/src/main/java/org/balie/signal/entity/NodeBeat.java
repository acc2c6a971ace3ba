package org.balie.signal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A server that works on this database, by the id of this run of it. */
@Entity
@Table(name = "node_beat")
public class NodeBeat {

  @Id private UUID id;

  @Column(name = "seen_at")
  private Instant seenAt;

  protected NodeBeat() {}

  public NodeBeat(UUID id, Instant seenAt) {
    this.id = id;
    this.seenAt = seenAt;
  }
}
