package org.balie.ticket.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When what happened to a ticket. */
@Embeddable
public class Moments {

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "active_at")
  private Instant activeAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "resolved_at")
  private Instant resolvedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  protected Moments() {}

  Moments(Instant created) {
    createdAt = created;
    activeAt = created;
    changedAt = created;
  }

  void active(Instant now) {
    activeAt = now;
    changedAt = now;
  }

  void resolved(Instant now) {
    resolvedAt = now;
  }

  void closed(Instant now) {
    closedAt = now;
  }

  void reopened() {
    resolvedAt = null;
    closedAt = null;
  }
}
