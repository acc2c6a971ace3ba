package org.balie.api.inbox;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.balie.inbox.InboxItem;

/** Something received and what has become of it. */
public record InboxItemJson(
    UUID id, String channel, String number, String state, Instant receivedAt, int attempts) {

  static InboxItemJson of(InboxItem item) {
    return new InboxItemJson(
        item.id(),
        item.channel(),
        item.number(),
        item.state().name().toLowerCase(Locale.ROOT),
        item.receivedAt(),
        item.attempts());
  }
}
