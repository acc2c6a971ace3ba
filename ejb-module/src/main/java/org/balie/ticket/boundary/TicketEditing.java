package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.balie.agent.AgentCard;
import org.balie.agent.AgentDirectory;
import org.balie.agent.TeamCard;
import org.balie.platform.Caller;
import org.balie.platform.EditConflict;
import org.balie.platform.InvalidInput;
import org.balie.platform.Roles;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.Status;
import org.balie.ticket.Tag;
import org.balie.ticket.TicketId;
import org.balie.ticket.Version;
import org.balie.ticket.boundary.TicketChanges.Step;
import org.balie.ticket.boundary.TicketChanges.Wish;
import org.balie.ticket.control.TicketRepository;
import org.balie.ticket.control.TicketVerbs;
import org.balie.ticket.entity.Ticket;

/** Makes several changes of {@link TicketDesk} in one transaction. */
@Stateless
@CaseInSight
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD, Roles.WRITE})
public class TicketEditing {

  @Inject TicketDesk desk;
  @Inject TicketRepository tickets;
  @Inject TicketVerbs verbs;
  @Inject AgentDirectory directory;
  @Inject Caller caller;

  /**
   * All of them or none.
   *
   * @throws EditConflict when the ticket is no longer the one that was seen
   */
  public void apply(TicketId id, Version seen, TicketChanges wanted) {
    tickets.get(id, seen);
    if (wanted.subject() != null) {
      desk.rename(id, now(id), wanted.subject());
    }
    if (wanted.topic() != null) {
      desk.fileUnder(id, now(id), wanted.topic().value());
    }
    if (wanted.urgency() != null) {
      desk.prioritise(id, now(id), wanted.urgency().priority(), wanted.urgency().reason());
    }
    if (wanted.dueOn() != null) {
      desk.due(id, now(id), wanted.dueOn().value(), null);
    }
    if (wanted.tags() != null) {
      tag(tickets.lock(id), wanted.tags());
    }
    hand(id, wanted.team(), wanted.assignee());
    if (wanted.step() != null) {
      step(id, wanted.step());
    }
  }

  private void tag(Ticket ticket, List<Tag> all) {
    ticket.tags().stream()
        .filter(tag -> !all.contains(tag))
        .forEach(tag -> verbs.tag(caller.actor(), ticket, tag, false));
    all.forEach(tag -> verbs.tag(caller.actor(), ticket, tag, true));
  }

  private Version now(TicketId id) {
    return new Version(tickets.lock(id).version());
  }

  private void hand(TicketId id, Wish<UUID> team, Wish<UUID> assignee) {
    if (team == null && assignee == null) {
      return;
    }
    var holder = tickets.lock(id).holder();
    var nextTeam = team == null ? holder.team() : known(team);
    var nextAgent = assignee == null ? holder.agent() : present(assignee);
    desk.assign(id, now(id), nextTeam, nextAgent);
  }

  private UUID known(Wish<UUID> team) {
    if (team.value() != null && directory.team(team.value()).filter(TeamCard::active).isEmpty()) {
      throw new InvalidInput("/team", "ticket.invalid.team");
    }
    return team.value();
  }

  private UUID present(Wish<UUID> agent) {
    if (agent.value() != null
        && directory.agent(agent.value()).filter(AgentCard::active).isEmpty()) {
      throw new InvalidInput("/assignee", "ticket.invalid.agent");
    }
    return agent.value();
  }

  private void step(TicketId id, Step step) {
    if (step.status() == Status.RESOLVED) {
      desk.resolve(id, now(id), step.resolution());
    } else if (step.status() == Status.SUSPENDED) {
      desk.suspend(id, now(id), step.until(), null);
    } else {
      desk.changeStatus(id, now(id), step.status());
    }
  }
}
