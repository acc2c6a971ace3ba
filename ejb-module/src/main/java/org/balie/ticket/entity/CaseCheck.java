package org.balie.ticket.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.platform.Ids;
import org.balie.ticket.TicketId;

/** An item of the checklist of its kind that is done with a case. */
@Entity
@Table(name = "case_check")
public class CaseCheck {

  @Id private UUID id;

  @Column(name = "ticket_id")
  private UUID ticket;

  private String item;

  @Column(name = "agent_id")
  private UUID agent;

  @Column(name = "done_at")
  private Instant doneAt;

  protected CaseCheck() {}

  public CaseCheck(TicketId ticket, String item, UUID agent, Instant now) {
    this.id = Ids.next();
    this.ticket = ticket.value();
    this.item = item;
    this.agent = agent;
    this.doneAt = now;
  }

  public String item() {
    return item;
  }

  public UUID agent() {
    return agent;
  }

  public Instant doneAt() {
    return doneAt;
  }
}
