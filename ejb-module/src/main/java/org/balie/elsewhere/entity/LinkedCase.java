package org.balie.elsewhere.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.elsewhere.CaseElsewhere;
import org.balie.elsewhere.CaseSystem.Known;
import org.balie.platform.Ids;
import org.balie.ticket.TicketId;

/** A case of another system, linked to one of ours. */
@Entity
@Table(name = "case_elsewhere")
public class LinkedCase {

  private static final int LONGEST_TITLE = 400;
  private static final int LONGEST_STATUS = 120;
  private static final int LONGEST_ADDRESS = 2_000;

  @Id private UUID id;

  @Column(name = "ticket_id")
  private UUID ticket;

  private String system;
  private String reference;
  private String title;
  private String status;
  private String address;

  @Column(name = "checked_at")
  private Instant checkedAt;

  protected LinkedCase() {}

  public LinkedCase(TicketId ticket, String system, String reference) {
    this.id = Ids.next();
    this.ticket = ticket.value();
    this.system = system;
    this.reference = reference;
    this.title = "";
    this.status = "";
    this.address = "";
  }

  /** What an agent says of a case that nobody can be asked about. */
  public void describe(String words, String where) {
    title = shortened(words, LONGEST_TITLE);
    address = shortened(where, LONGEST_ADDRESS);
  }

  /** The other system was heard. */
  public void heard(Known known, Instant now) {
    title = shortened(known.title(), LONGEST_TITLE);
    status = shortened(known.status(), LONGEST_STATUS);
    address = known.address().length() <= LONGEST_ADDRESS ? known.address() : "";
    checkedAt = now;
  }

  private static String shortened(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  public UUID id() {
    return id;
  }

  public TicketId ticket() {
    return new TicketId(ticket);
  }

  public CaseElsewhere linked() {
    return new CaseElsewhere(id, system, reference, title, status, address, checkedAt);
  }
}
