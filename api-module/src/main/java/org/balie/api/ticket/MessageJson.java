package org.balie.api.ticket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.balie.ticket.boundary.TicketPage;
import org.balie.ticket.boundary.TicketPage.MessageLine;

/** Something that was said on a ticket. */
public record MessageJson(
    UUID id,
    String kind,
    String channel,
    String authorKind,
    String author,
    String text,
    String delivery,
    Instant sentAt,
    Instant createdAt,
    List<AttachmentJson> attachments) {

  /** All that was said, oldest first. */
  public record ListJson(List<MessageJson> items) {}

  /** What was made of a new message. */
  public record WrittenJson(UUID id, String kind) {}

  static ListJson listOf(TicketPage page) {
    return new ListJson(page.messages().stream().map(m -> of(page, m)).toList());
  }

  private static MessageJson of(TicketPage page, MessageLine line) {
    return new MessageJson(
        line.id(),
        line.kind().code(),
        line.channel(),
        line.authorKind().name().toLowerCase(java.util.Locale.ROOT),
        line.author(),
        line.body(),
        line.delivery().code(),
        line.sentAt(),
        line.createdAt(),
        page.filesOf(line.id()).stream().map(AttachmentJson::of).toList());
  }
}
