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
import org.balie.ticket.PartyRole;
import org.balie.ticket.TicketId;

/** Somebody besides the customer who has to do with a case. */
@Entity
@Table(name = "case_party")
public class CaseParty {

  @Id private UUID id;

  @Column(name = "ticket_id")
  private UUID ticket;

  @Column(name = "customer_id")
  private UUID customer;

  @Enumerated(EnumType.STRING)
  private PartyRole role;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "added_by")
  private UUID addedBy;

  protected CaseParty() {}

  public CaseParty(TicketId ticket, UUID customer, PartyRole role, UUID agent, Instant now) {
    this.id = Ids.next();
    this.ticket = ticket.value();
    this.customer = customer;
    this.role = role;
    this.addedBy = agent;
    this.addedAt = now;
  }

  public UUID ticket() {
    return ticket;
  }

  public PartyRole role() {
    return role;
  }
}
