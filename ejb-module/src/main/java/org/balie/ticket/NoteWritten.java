package org.balie.ticket;

import java.util.UUID;

/** Somebody told colleagues something. Published in the transaction that wrote it. */
public record NoteWritten(TicketId ticket, UUID message) {}
