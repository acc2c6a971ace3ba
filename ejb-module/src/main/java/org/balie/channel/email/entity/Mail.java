package org.balie.channel.email.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.channel.email.MailLine;
import org.balie.content.ContentId;
import org.balie.ticket.TicketId;

/** A mail on a ticket: the message of the ticket has its words, this the rest. */
@Entity
@Table(name = "mail")
public class Mail {

  @Id private UUID id;

  @Column(name = "ticket_id")
  private UUID ticket;

  @Column(name = "mailbox_id")
  private UUID mailbox;

  @Column(name = "inbox_id")
  private UUID inboxItem;

  private boolean outgoing;

  @Column(name = "mail_id")
  private String mailId;

  @Column(name = "mail_key")
  private String mailKey;

  private String sender;
  private String automatic;

  @Column(name = "view_id")
  private UUID view;

  @Column(name = "received_at")
  private Instant receivedAt;

  protected Mail() {}

  /** A mail that came in. */
  public Mail(UUID message, TicketId ticket, MailLine line, String key, ContentId view) {
    this.id = message;
    this.ticket = ticket.value();
    this.mailbox = line.mailbox();
    this.inboxItem = line.inboxItem();
    this.outgoing = line.outgoing();
    this.mailId = line.mailId();
    this.mailKey = key;
    this.sender = line.sender();
    this.automatic = line.automatic();
    this.view = view.value();
    this.receivedAt = line.receivedAt();
  }

  public ContentId view() {
    return new ContentId(view);
  }

  public MailLine line() {
    return new MailLine(
        id,
        new TicketId(ticket),
        mailbox,
        inboxItem,
        outgoing,
        mailId,
        sender,
        automatic,
        receivedAt);
  }
}
