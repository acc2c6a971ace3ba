package org.balie.ticket.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.platform.Ids;
import org.balie.ticket.Sense;

/** Two cases that belong together: one is related to, a duplicate of, or part of the other. */
@Entity
@Table(name = "ticket_link")
public class TicketLink {

  @Id private UUID id;

  @Column(name = "from_id")
  private UUID from;

  @Column(name = "to_id")
  private UUID to;

  @Enumerated(EnumType.STRING)
  private Sense kind;

  @Column(name = "added_at")
  private Instant addedAt;

  protected TicketLink() {}

  private TicketLink(UUID from, UUID to, Sense kind, Instant now) {
    this.id = Ids.next();
    this.from = from;
    this.to = to;
    this.kind = kind;
    this.addedAt = now;
  }

  /** The duplicate or the part stands first, whichever side it is made from. */
  public static TicketLink of(UUID one, Sense sense, UUID other, Instant now) {
    return sense == Sense.DUPLICATED_BY || sense == Sense.PARENT_OF
        ? new TicketLink(other, one, sense.counterpart(), now)
        : new TicketLink(one, other, sense, now);
  }

  public UUID id() {
    return id;
  }

  public boolean joins(UUID ticket) {
    return from.equals(ticket) || to.equals(ticket);
  }

  public UUID otherThan(UUID ticket) {
    return from.equals(ticket) ? to : from;
  }

  public Sense seenFrom(UUID ticket) {
    return from.equals(ticket) ? kind : kind.counterpart();
  }
}
