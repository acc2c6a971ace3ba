package org.balie.channel.email.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.balie.channel.email.MailboxHealth;

/** What was last seen of a mailbox, written by the one node that watches it. */
@Entity
@Table(name = "mailbox_state")
public class MailboxState {

  private static final int LONGEST_ERROR = 1_000;

  @Id
  @Column(name = "mailbox_id")
  private UUID mailbox;

  @Enumerated(EnumType.STRING)
  private MailboxHealth.State state;

  private Instant since;

  @Column(name = "contact_at")
  private Instant contactAt;

  @Column(name = "mail_at")
  private Instant mailAt;

  @Column(name = "lag_seconds")
  private long lagSeconds;

  private long received;

  @Column(name = "last_error")
  private String lastError;

  @Column(name = "uid_validity")
  private long uidValidity;

  @Column(name = "last_uid")
  private long lastUid;

  @Column(name = "alerted_at")
  private Instant alertedAt;

  protected MailboxState() {}

  public MailboxState(UUID mailbox, Instant now) {
    this.mailbox = mailbox;
    this.state = MailboxHealth.State.NEW;
    this.since = now;
  }

  public void watching(Instant now) {
    become(MailboxHealth.State.WATCHING, now);
    contactAt = now;
    lastError = null;
    alertedAt = null;
  }

  /** The server does not let us in, or is out of reach. */
  public void troubled(MailboxHealth.State how, String why, Instant now) {
    become(how, now);
    lastError = why.length() <= LONGEST_ERROR ? why : why.substring(0, LONGEST_ERROR);
  }

  /** One mail could not be fetched; the others go on. */
  public void missed(String why) {
    lastError = why.length() <= LONGEST_ERROR ? why : why.substring(0, LONGEST_ERROR);
  }

  private void become(MailboxHealth.State next, Instant now) {
    var before = state;
    var wasTroubled = health().troubled();
    state = next;
    // From refused to silent is no better: the time of the trouble goes on.
    if (before != next && !(wasTroubled && health().troubled())) {
      since = now;
    }
  }

  /** A mail is stored. */
  public void received(long validity, long uid, Duration lag, Instant now) {
    uidValidity = validity;
    lastUid = uid;
    lagSeconds = Math.max(0, lag.toSeconds());
    received++;
    mailAt = now;
    contactAt = now;
  }

  public void alerted(Instant now) {
    alertedAt = now;
  }

  /** The last one that is stored; 0 when the server numbers anew. */
  public long lastUid(long validity) {
    return validity == uidValidity ? lastUid : 0;
  }

  public MailboxHealth health() {
    return new MailboxHealth(
        mailbox, state, since, contactAt, mailAt, lagSeconds, received, lastError, alertedAt);
  }
}
