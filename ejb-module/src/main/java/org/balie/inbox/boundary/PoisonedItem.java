package org.balie.inbox.boundary;

import java.time.Instant;
import java.util.UUID;

/** Something received that could not be processed, as an administrator sees it. */
public record PoisonedItem(
    UUID id, String channel, String number, Instant receivedAt, int attempts, String reason) {}
