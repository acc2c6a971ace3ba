package org.balie.ticket;

import java.util.UUID;

/** Somebody answered, and it leaves later. Published in the transaction that wrote it. */
public record ReplyHeld(TicketId ticket, UUID message) {}
