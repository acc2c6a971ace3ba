package org.balie.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.platform.Ids;

/** Somebody said that two cards that look alike are of two customers. */
@Entity
@Table(name = "customer_distinct")
public class NoDuplicate {

  @Id private UUID id;

  @Column(name = "one_id")
  private UUID one;

  @Column(name = "other_id")
  private UUID other;

  @Column(name = "said_at")
  private Instant saidAt;

  @Column(name = "said_by")
  private UUID saidBy;

  protected NoDuplicate() {}

  public NoDuplicate(UUID one, UUID other, UUID agent, Instant now) {
    this.id = Ids.next();
    this.one = one;
    this.other = other;
    this.saidBy = agent;
    this.saidAt = now;
  }
}
