package org.balie.presence;

import org.balie.ticket.TicketId;

/** Somebody came to a ticket, left it, or does something else with it. */
public record PresenceChanged(TicketId ticket) {}
