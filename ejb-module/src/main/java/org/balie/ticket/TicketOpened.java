package org.balie.ticket;

import java.util.UUID;

/** A ticket was made. Published in the transaction that made it. */
public record TicketOpened(
    TicketId ticket,
    String number,
    String channel,
    UUID customer,
    String language,
    UUID inboxItem) {}
