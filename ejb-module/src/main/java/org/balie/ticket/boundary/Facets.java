package org.balie.ticket.boundary;

import java.util.Map;
import java.util.UUID;
import org.balie.ticket.Status;

/**
 * What the tickets that a search finds are like: how many of them have which value, the most first.
 *
 * @param kinds by code
 */
public record Facets(Map<Status, Long> statuses, Map<String, Long> kinds, Map<UUID, Long> teams) {}
