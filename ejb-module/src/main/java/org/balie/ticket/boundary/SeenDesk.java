package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.balie.platform.Caller;
import org.balie.platform.Roles;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.TicketId;
import org.balie.ticket.control.NoticeRepository;
import org.balie.ticket.control.SeenRepository;

/** What the calling agent has seen: theirs alone, and the same on every machine. */
@Stateless
@CaseInSight
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class SeenDesk {

  @Inject SeenRepository seen;
  @Inject NoticeRepository notices;
  @Inject Caller caller;

  /**
   * The ticket is on the agent's screen.
   *
   * @param activity when the last thing happened that the screen shows
   */
  public void saw(TicketId ticket, Instant activity) {
    seen.saw(caller.actor().id(), ticket.value(), activity);
    notices.saw(caller.actor().id(), ticket.value(), activity);
  }

  /** Those of these tickets in which something happened that the agent has not seen. */
  public Set<UUID> unseen(Collection<UUID> tickets) {
    return tickets.isEmpty() ? Set.of() : Set.copyOf(seen.unseen(caller.actor().id(), tickets));
  }
}
