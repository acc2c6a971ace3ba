package org.balie.inbox;

import java.time.Instant;
import java.util.UUID;
import org.balie.content.ContentId;

/**
 * A received thing and what has become of it.
 *
 * @param original its bytes; null once their retention is over
 */
public record InboxItem(
    UUID id,
    String channel,
    String number,
    Receipt.State state,
    Instant receivedAt,
    int attempts,
    UUID application,
    ContentId original,
    String originalType) {}
