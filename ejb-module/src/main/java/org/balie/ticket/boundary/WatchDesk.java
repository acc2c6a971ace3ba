package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.balie.platform.Caller;
import org.balie.platform.Roles;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.TicketId;
import org.balie.ticket.control.TicketRepository;
import org.balie.ticket.control.WatchRepository;

/**
 * The tickets the calling agent watches: a queue of its own, whose count is of those in which
 * something happened since they were looked at.
 */
@Stateless
@CaseInSight
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class WatchDesk {

  @Inject WatchRepository watched;
  @Inject TicketRepository tickets;
  @Inject Caller caller;
  @Inject Clock clock;

  public boolean watches(TicketId ticket) {
    return watched.watches(caller.actor().id(), ticket);
  }

  public void begin(TicketId ticket) {
    tickets.lock(ticket);
    watched.begin(caller.actor().id(), ticket, clock.instant());
  }

  public void end(TicketId ticket) {
    watched.end(caller.actor().id(), ticket);
  }
}
