package org.balie.quicklog.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.balie.platform.Ids;
import org.balie.quicklog.ContactBecameCase;
import org.balie.quicklog.ContactResult;

/** A contact that was answered at once. The agent who logged it can correct it. */
@Entity
@Table(name = "logged_contact")
public class LoggedContact {

  @Id private UUID id;

  @Column(name = "topic_id")
  private UUID topic;

  private String channel;

  @Enumerated(EnumType.STRING)
  private ContactResult result;

  private String note;

  @Column(name = "customer_id")
  private UUID customer;

  @Column(name = "agent_id")
  private UUID agent;

  @Column(name = "team_id")
  private UUID team;

  @Column(name = "logged_at")
  private Instant at;

  @Column(name = "ticket_id")
  private UUID ticket;

  @Version private long version;

  protected LoggedContact() {}

  /** Somebody's contact, now. */
  public LoggedContact(What what, UUID agent, Instant now) {
    this.id = Ids.next();
    this.agent = agent;
    this.at = now;
    correct(what);
  }

  /**
   * What is said of a contact.
   *
   * @param team of the agent, for the counts
   * @param customer null for nobody in particular
   */
  public record What(
      UUID topic, String channel, ContactResult result, String note, UUID customer, UUID team) {}

  public final void correct(What what) {
    topic = what.topic();
    channel = what.channel();
    result = what.result();
    note = what.note();
    customer = what.customer();
    team = what.team();
  }

  /** A case was made of it. */
  public void became(UUID newTicket) {
    mayGo();
    ticket = newTicket;
  }

  /** Whether it can be taken back. */
  public void mayGo() {
    if (ticket != null) {
      throw new ContactBecameCase();
    }
  }

  public UUID id() {
    return id;
  }

  public UUID topic() {
    return topic;
  }

  public String channel() {
    return channel;
  }

  public String note() {
    return note;
  }

  public UUID customer() {
    return customer;
  }

  public UUID ticket() {
    return ticket;
  }

  public long version() {
    return version;
  }
}
