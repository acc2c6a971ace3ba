package org.balie.channel.email.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.channel.email.JunkLine;

/** A mail that a rule kept apart. Its original lies in the inbox. */
@Entity
@Table(name = "junk_mail")
public class JunkMail {

  @Id private UUID id;

  @Column(name = "mailbox_id")
  private UUID mailbox;

  private String sender;
  private String subject;
  private String reason;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "restored_at")
  private Instant restoredAt;

  protected JunkMail() {}

  public JunkMail(JunkLine line) {
    this.id = line.id();
    this.mailbox = line.mailbox();
    this.sender = line.sender();
    this.subject = line.subject();
    this.reason = line.reason();
    this.receivedAt = line.receivedAt();
  }

  public void restored(Instant now) {
    restoredAt = now;
  }

  public boolean isRestored() {
    return restoredAt != null;
  }

  public JunkLine line() {
    return new JunkLine(id, mailbox, sender, subject, reason, receivedAt);
  }
}
