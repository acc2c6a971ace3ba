package org.balie.ticket;

import java.util.UUID;

/**
 * An agent answered the customer; a channel takes it from here. Published in the transaction that
 * stored it.
 */
public record ReplyWritten(TicketId ticket, UUID message, String channel) {}
