package org.balie.ticket.control;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Cases that were found to be in sight of the calling agent during one request. What follows from
 * the change of one that was in sight is done, though it may be out of sight after it.
 */
@RequestScoped
class SeenInRequest {

  private final Set<UUID> tickets = new HashSet<>();

  void add(Collection<UUID> ids) {
    tickets.addAll(ids);
  }

  boolean has(UUID id) {
    return tickets.contains(id);
  }
}
