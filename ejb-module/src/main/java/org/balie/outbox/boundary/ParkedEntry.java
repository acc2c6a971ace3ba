package org.balie.outbox.boundary;

import java.time.Instant;
import java.util.UUID;

/** An intention that was given up, as an administrator sees it. */
public record ParkedEntry(
    UUID id,
    String topic,
    String key,
    int attempts,
    String reason,
    Instant createdAt,
    Instant parkedAt) {}
