package org.balie.ticket.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.content.ContentId;
import org.balie.content.ContentInfo;
import org.balie.platform.Ids;
import org.balie.ticket.TicketId;

/** A file on a ticket: the name its sender gave it, and where its bytes are. */
@Entity
@Table(name = "attachment")
public class Attachment {

  @Id private UUID id;

  @Column(name = "ticket_id")
  private UUID ticket;

  @Column(name = "message_id")
  private UUID message;

  @Column(name = "content_id")
  private UUID content;

  private String name;

  @Column(name = "media_type")
  private String mediaType;

  private long size;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Attachment() {}

  public Attachment(TicketId ticket, UUID message, ContentInfo content, String name, Instant now) {
    this.id = Ids.next();
    this.ticket = ticket.value();
    this.message = message;
    this.content = content.id().value();
    this.name = name;
    this.mediaType = content.mediaType();
    this.size = content.size();
    this.createdAt = now;
  }

  public UUID id() {
    return id;
  }

  public TicketId ticket() {
    return new TicketId(ticket);
  }

  public UUID message() {
    return message;
  }

  public ContentId content() {
    return new ContentId(content);
  }

  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  public long size() {
    return size;
  }
}
