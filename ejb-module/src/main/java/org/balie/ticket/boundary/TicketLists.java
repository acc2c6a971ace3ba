package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.balie.agent.AgentDirectory;
import org.balie.platform.Caller;
import org.balie.platform.Roles;
import org.balie.ticket.Sight;
import org.balie.ticket.control.QueueBoard;
import org.balie.ticket.control.TicketListRepository;
import org.balie.ticket.control.TicketListRepository.Owner;

/** The queues of the calling agent. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class TicketLists {

  @Inject TicketListRepository lists;
  @Inject QueueBoard board;
  @Inject AgentDirectory directory;
  @Inject Sight sight;
  @Inject Caller caller;

  /**
   * One page of a queue, latest activity first.
   *
   * @param after the last row somebody has; null for the beginning
   */
  public List<TicketRow> queue(Queue queue, After after, int most) {
    return lists.queue(queue, owner(), after, most);
  }

  public QueueCounts counts() {
    return board.counts(owner());
  }

  private Owner owner() {
    var agent = caller.actor().id();
    return new Owner(agent, directory.teamsOf(agent), directory.standsInFor(agent), sight.hidden());
  }
}
