package org.balie.ticket.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.balie.agent.AgentCard;
import org.balie.agent.AgentDirectory;
import org.balie.agent.TeamCard;
import org.balie.platform.Actor;
import org.balie.platform.InvalidInput;
import org.balie.ticket.CaseWork;
import org.balie.ticket.Status;
import org.balie.ticket.TicketId;
import org.balie.ticket.Version;
import org.balie.ticket.entity.Ticket;
import org.balie.ticket.entity.Ticket.Holder;

/** Changes tickets in the name of agents who asked for many changes at once. */
@Stateless
@Local(CaseWork.class)
@PermitAll
public class CaseWorkBook implements CaseWork {

  @Inject TicketRepository tickets;
  @Inject TicketVerbs verbs;
  @Inject CaseJoining joining;
  @Inject AgentDirectory directory;

  @Override
  public Done apply(Actor agent, TicketId id, Version seen, Change change) {
    if (change instanceof Joining to) {
      return joining.apply(agent, id, seen, to);
    }
    var ticket = tickets.get(id, seen);
    var back = back(ticket, change);
    if (isSo(ticket, change)) {
      return new Done(null, false, seen);
    }
    make(agent, ticket, change);
    return new Done(back, true, tickets.settled(ticket));
  }

  /** What is so already is left alone: it is no activity. */
  private static boolean isSo(Ticket ticket, Change change) {
    if (change instanceof Assign to) {
      return new Holder(ticket.holder().team(), to.agent()).equals(ticket.holder());
    }
    if (change instanceof Hand to) {
      return new Holder(to.team(), to.agent()).equals(ticket.holder());
    }
    if (change instanceof Step to) {
      return to.status() == ticket.status();
    }
    if (change instanceof Urgency to) {
      return to.priority() == ticket.priority();
    }
    if (change instanceof Tagged to) {
      return to.on() == ticket.has(to.tag());
    }
    if (change instanceof Due) {
      return change.equals(due(ticket));
    }
    return change.equals(new File(ticket.topic()));
  }

  /**
   * Of a suspended or a finished case more was known than its status: that way is not gone back.
   */
  private static Change back(Ticket ticket, Change change) {
    if (change instanceof Step) {
      var known = ticket.status() != Status.SUSPENDED && !ticket.status().finished();
      return known ? new Back(ticket.status()) : null;
    }
    if (change instanceof Urgency to) {
      return new Urgency(ticket.priority(), to.reason());
    }
    if (change instanceof Tagged to) {
      return new Tagged(to.tag(), !to.on());
    }
    if (change instanceof Due) {
      return due(ticket);
    }
    return change instanceof File
        ? new File(ticket.topic())
        : new Hand(ticket.holder().team(), ticket.holder().agent());
  }

  private static Due due(Ticket ticket) {
    return new Due(ticket.deadline().dueOn().orElse(null));
  }

  private void make(Actor who, Ticket ticket, Change change) {
    if (change instanceof Assign to) {
      checkAgent(to.agent() == null || is(to));
      verbs.hand(who, ticket, new Holder(ticket.holder().team(), to.agent()));
    } else if (change instanceof Hand to) {
      checkTeam(to);
      verbs.hand(who, ticket, new Holder(to.team(), to.agent()));
    } else if (change instanceof Step to && to.status() == Status.RESOLVED) {
      verbs.resolve(who, ticket, to.resolution());
    } else if (change instanceof Step to) {
      verbs.changeStatus(who, ticket, to.status());
    } else if (change instanceof Back to) {
      verbs.stepBack(who, ticket, to.status());
    } else if (change instanceof Urgency to) {
      verbs.prioritise(who, ticket, to.priority(), to.reason());
    } else if (change instanceof File to) {
      verbs.fileUnder(who, ticket, to.topic());
    } else if (change instanceof Tagged to) {
      verbs.tag(who, ticket, to.tag(), to.on());
    } else if (change instanceof Due to) {
      verbs.due(who, ticket, to.day(), null);
    }
  }

  private boolean is(Assign to) {
    return directory.agent(to.agent()).filter(AgentCard::active).isPresent();
  }

  private static void checkAgent(boolean known) {
    if (!known) {
      throw new InvalidInput("/assignee", "ticket.invalid.agent");
    }
  }

  private void checkTeam(Hand to) {
    if (to.team() != null && directory.team(to.team()).filter(TeamCard::active).isEmpty()) {
      throw new InvalidInput("/team", "ticket.invalid.team");
    }
    checkAgent(to.agent() == null || is(new Assign(to.agent())));
  }
}
