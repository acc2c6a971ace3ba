package org.balie.ticket.control;

import java.util.Collection;
import java.util.UUID;
import org.balie.ticket.Status;
import org.balie.ticket.control.TicketListRepository.Owner;

/**
 * How many tickets of a team and a kind are in a status.
 *
 * @param team null: of no team
 * @param unassigned those of them that nobody has
 * @param overdue those of them whose last day is over
 */
record QueueTotal(
    Status status, UUID team, String kind, long tickets, long unassigned, long overdue) {

  boolean in(Collection<Status> some) {
    return some.contains(status);
  }

  boolean seenBy(Owner owner) {
    return !owner.hidden().hides(team, kind);
  }

  boolean of(Collection<UUID> teams) {
    return team != null && teams.contains(team);
  }
}
