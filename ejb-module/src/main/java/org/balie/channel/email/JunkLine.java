package org.balie.channel.email;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail that became no ticket.
 *
 * @param id of the inbox item that keeps the original
 * @param reason the rule that said so, in its words
 */
public record JunkLine(
    UUID id, UUID mailbox, String sender, String subject, String reason, Instant receivedAt)
    implements Serializable {}
