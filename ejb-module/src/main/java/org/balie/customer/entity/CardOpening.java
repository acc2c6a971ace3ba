package org.balie.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.balie.platform.Ids;

/** An agent opened a protected card for a reason, for a while. */
@Entity
@Table(name = "customer_opening")
public class CardOpening {

  @Id private UUID id;

  @Column(name = "customer_id")
  private UUID customer;

  @Column(name = "agent_id")
  private UUID agent;

  private String reason;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "open_until")
  private Instant openUntil;

  protected CardOpening() {}

  public CardOpening(UUID customer, UUID agent, String reason, Instant now, Duration lasts) {
    this.id = Ids.next();
    this.customer = customer;
    this.agent = agent;
    this.reason = reason;
    this.openedAt = now;
    this.openUntil = now.plus(lasts);
  }
}
