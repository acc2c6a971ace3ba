package org.balie.channel.email;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.balie.ticket.TicketId;

/**
 * A mail without its words.
 *
 * @param message of the ticket; null while it is not stored
 * @param mailbox through which it came or went; null for the general sender
 * @param inboxItem that holds the original; null for an outgoing one
 * @param mailId Message-ID without brackets; empty when there is none
 * @param automatic why it counts as written by no person; null when it does not
 */
public record MailLine(
    UUID message,
    TicketId ticket,
    UUID mailbox,
    UUID inboxItem,
    boolean outgoing,
    String mailId,
    String sender,
    String automatic,
    Instant receivedAt)
    implements Serializable {}
