package org.balie.ticket;

import java.util.Set;
import java.util.UUID;

/**
 * What was said on one ticket is on another now; fired in the transaction, also when it goes back.
 *
 * @param messages that moved; never empty
 */
public record TicketsMerged(TicketId from, TicketId to, Set<UUID> messages) {}
