package org.balie.ticket.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balie.platform.Actor;
import org.balie.platform.Ids;
import org.balie.ticket.Delivery;
import org.balie.ticket.MessageKind;
import org.balie.ticket.Then;

/**
 * Something that was said on a ticket. A note never becomes a reply, nor the reverse: the kind is
 * set once.
 */
@Entity
@Table(name = "message")
public class Message {

  private static final int LONGEST_DETAIL = 1_000;

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "ticket_id")
  private Ticket ticket;

  @Enumerated(EnumType.STRING)
  private MessageKind kind;

  private String channel;
  @Embedded private Author author;
  private String recipient;
  private String body;

  @Column(name = "mail_id")
  private String mailId;

  @Enumerated(EnumType.STRING)
  private Delivery delivery;

  @Column(name = "delivery_reason")
  private String deliveryReason;

  @Column(name = "delivery_detail")
  private String deliveryDetail;

  @Enumerated(EnumType.STRING)
  private Delivery receipt;

  private String recipients;

  @Column(name = "sent_at")
  private Instant sentAt;

  /** A reply that leaves later; null for one that left, or is none. */
  @Column(name = "leaves_at")
  private Instant leavesAt;

  /** What becomes of the case when it leaves, as {@link Then#text}; null for nothing. */
  @Column(name = "then_step")
  private String thenStep;

  /** The customer reads it in a place of ours: what is sent carries none of its words. */
  private boolean confidential;

  /** Where it was said, when it was moved to another ticket. */
  @Column(name = "said_on")
  private UUID saidOn;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Message() {}

  private Message(Ticket ticket, MessageKind kind, Author author, String body, Instant now) {
    this.id = Ids.next();
    this.ticket = ticket;
    this.kind = kind;
    this.channel = ticket.channel();
    this.author = author;
    this.body = body;
    this.delivery = Delivery.NONE;
    this.createdAt = now;
  }

  /** The customer's words. */
  public static Message from(Ticket ticket, Actor customer, String name, String body, Instant now) {
    return new Message(ticket, MessageKind.CUSTOMER, new Author(customer, name), body, now);
  }

  /** Words to the customer, on their way. */
  public static Message reply(
      Ticket ticket, Actor author, String recipient, String body, Instant now) {
    var message = new Message(ticket, MessageKind.REPLY, new Author(author, null), body, now);
    message.recipient = recipient;
    message.delivery = Delivery.QUEUED;
    return message;
  }

  /** Words between colleagues; no channel ever sees them. */
  public static Message note(Ticket ticket, Actor author, String body, Instant now) {
    return new Message(ticket, MessageKind.NOTE, new Author(author, null), body, now);
  }

  /** Words from or to the second line; the customer never sees them. */
  public static Message secondLine(
      Ticket ticket, Actor author, String name, String body, Instant now) {
    return new Message(ticket, MessageKind.SECOND_LINE, new Author(author, name), body, now);
  }

  /** Before it is stored: is known by this id; by one of its own for null. */
  public Message knownAs(UUID once) {
    id = once == null ? id : once;
    return this;
  }

  /** Stays here until then. */
  public void hold(Instant until) {
    leavesAt = until;
  }

  /** Its words stay here; the customer is told that they wait. */
  public void stays() {
    confidential = true;
  }

  public boolean confidential() {
    return confidential;
  }

  /** What becomes of the case when it leaves. */
  public void wants(Then then) {
    thenStep = then == null ? null : then.text();
  }

  public Optional<Then> wanted() {
    return Then.of(thenStep);
  }

  public boolean held() {
    return leavesAt != null;
  }

  /** It is time: the channel gets it. */
  public void leave() {
    leavesAt = null;
  }

  public void sent(String messageId, Instant at) {
    delivery = Delivery.SENT;
    deliveryReason = null;
    deliveryDetail = null;
    mailId = messageId;
    sentAt = at;
  }

  public void failed(String reason) {
    delivery = Delivery.FAILED;
    receipt = null;
    deliveryDetail = cut(reason);
  }

  /** What a mail system told later of a message that was sent. A failure is the last word. */
  public boolean reported(Delivery outcome, String reason, String words) {
    if (kind != MessageKind.REPLY || delivery == Delivery.FAILED || outcome == receipt) {
      return false;
    }
    if (outcome == Delivery.FAILED) {
      failed(words);
      deliveryReason = reason;
    } else if (receipt != Delivery.DELIVERED) {
      receipt = outcome;
      deliveryReason = outcome == Delivery.DELIVERED ? null : reason;
      deliveryDetail = outcome == Delivery.DELIVERED ? null : cut(words);
    }
    return true;
  }

  /** Given to the channel once more, after somebody saw that it failed. */
  public void sendAgain() {
    delivery = Delivery.QUEUED;
    receipt = null;
    deliveryReason = null;
    deliveryDetail = null;
  }

  private static String cut(String words) {
    return words == null || words.length() <= LONGEST_DETAIL
        ? words
        : words.substring(0, LONGEST_DETAIL);
  }

  /** Everybody a reply goes to, as JSON of {@link org.balie.ticket.Recipients}. */
  public void goesTo(String everybody) {
    recipients = everybody;
  }

  public String recipients() {
    return recipients;
  }

  public UUID id() {
    return id;
  }

  public Ticket ticket() {
    return ticket;
  }

  public MessageKind kind() {
    return kind;
  }

  public Author author() {
    return author;
  }

  public String recipient() {
    return recipient;
  }

  public String body() {
    return body;
  }

  public String mailId() {
    return mailId;
  }

  public Delivery delivery() {
    if (held()) {
      return Delivery.HELD;
    }
    return delivery == Delivery.SENT && receipt != null ? receipt : delivery;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
