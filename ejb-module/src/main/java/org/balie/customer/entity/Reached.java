package org.balie.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.balie.customer.Way;
import org.balie.platform.Ids;

/** A way to a customer, whether somebody is found again by it or not. */
@MappedSuperclass
public abstract class Reached {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "customer_id")
  private Customer customer;

  private String shown;
  private boolean preferred;

  @Column(name = "verified_at")
  private Instant verifiedAt;

  @Column(name = "verified_by")
  private UUID verifiedBy;

  protected Reached() {}

  Reached(Customer customer, String shown) {
    this.id = Ids.next();
    this.customer = customer;
    this.shown = shown;
  }

  abstract Way.Kind wayKind();

  UUID id() {
    return id;
  }

  public String shown() {
    return shown;
  }

  boolean preferred() {
    return preferred;
  }

  void prefer(boolean first) {
    preferred = first;
  }

  /** Somebody made sure that it is the customer's; null for nobody any more. */
  void verify(UUID agent, Instant now) {
    verifiedBy = agent;
    verifiedAt = agent == null ? null : now;
  }

  Way way() {
    return new Way(id, wayKind(), shown, preferred, verifiedAt);
  }
}
