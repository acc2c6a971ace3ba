package org.balie.customer.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.balie.platform.Ids;

/** A card went on in another one, with what moved. */
@Entity
@Table(name = "customer_merge")
public class CardMerge {

  @Id private UUID id;

  @Column(name = "gone_id")
  private UUID gone;

  @Column(name = "kept_id")
  private UUID kept;

  @Column(name = "merged_at")
  private Instant mergedAt;

  @Column(name = "merged_by")
  private UUID mergedBy;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Column(name = "undone_by")
  private UUID undoneBy;

  @ElementCollection
  @CollectionTable(name = "customer_merge_moved", joinColumns = @JoinColumn(name = "merge_id"))
  @Column(name = "moved_id")
  private Set<UUID> moved = new HashSet<>();

  protected CardMerge() {}

  public CardMerge(UUID gone, UUID kept, UUID agent, Instant now) {
    this.id = Ids.next();
    this.gone = gone;
    this.kept = kept;
    this.mergedBy = agent;
    this.mergedAt = now;
  }

  public void moved(Collection<UUID> ids) {
    moved.addAll(ids);
  }

  public void undo(UUID agent, Instant now) {
    undoneBy = agent;
    undoneAt = now;
  }

  public boolean undone() {
    return undoneAt != null;
  }

  public UUID id() {
    return id;
  }

  public UUID gone() {
    return gone;
  }

  public UUID kept() {
    return kept;
  }

  public Set<UUID> moved() {
    return Set.copyOf(moved);
  }
}
