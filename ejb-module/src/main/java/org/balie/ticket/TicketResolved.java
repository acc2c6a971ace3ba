package org.balie.ticket;

import java.time.Instant;

/**
 * A ticket got an answer the agent considers final. Published in the transaction that resolved it.
 */
public record TicketResolved(TicketId ticket, String resolution, Instant at) {}
