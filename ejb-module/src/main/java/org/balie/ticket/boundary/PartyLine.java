package org.balie.ticket.boundary;

import java.io.Serializable;
import java.util.UUID;
import org.balie.ticket.PartyRole;

/**
 * Somebody besides the customer who has to do with a case.
 *
 * @param name null for a card without one
 */
public record PartyLine(UUID id, UUID customer, String name, PartyRole role)
    implements Serializable {}
