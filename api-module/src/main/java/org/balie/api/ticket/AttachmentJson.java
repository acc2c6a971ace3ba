package org.balie.api.ticket;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.balie.ticket.boundary.TicketPage.FileLine;

/**
 * A file of a ticket.
 *
 * @param scan what the malware scanner said; only {@code clean} and {@code not-required} open
 */
public record AttachmentJson(
    UUID id, UUID messageId, String name, String mediaType, long size, String sha256, String scan) {

  /** All files of a ticket. */
  public record ListJson(List<AttachmentJson> items) {}

  static AttachmentJson of(FileLine file) {
    return new AttachmentJson(
        file.id(),
        file.messageId(),
        file.name(),
        file.mediaType(),
        file.size(),
        file.sha256(),
        file.scan().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
