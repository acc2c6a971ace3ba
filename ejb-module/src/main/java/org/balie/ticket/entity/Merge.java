package org.balie.ticket.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.balie.ticket.Status;
import org.balie.ticket.TicketId;

/** That a ticket was merged into another, and what it was before. */
@Embeddable
public class Merge {

  @Column(name = "merged_into")
  private UUID into;

  @Enumerated(EnumType.STRING)
  @Column(name = "merged_status")
  private Status before;

  protected Merge() {}

  Merge(TicketId into, Status before) {
    this.into = into.value();
    this.before = before;
  }

  TicketId into() {
    return new TicketId(into);
  }

  /** The moment a ticket would have woken is gone: it is open instead. */
  Status before() {
    return before == Status.SUSPENDED ? Status.OPEN : before;
  }
}
