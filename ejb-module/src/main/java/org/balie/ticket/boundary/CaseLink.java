package org.balie.ticket.boundary;

import java.io.Serializable;
import java.util.UUID;
import org.balie.ticket.Sense;

/**
 * Another case that belongs to one.
 *
 * @param id of the link
 * @param sense what the one is to the other
 */
public record CaseLink(UUID id, Sense sense, TicketRow other) implements Serializable {}
