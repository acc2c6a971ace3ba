package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.balie.platform.Actor;
import org.balie.ticket.CaseWork.Change;
import org.balie.ticket.CaseWork.Done;
import org.balie.ticket.CaseWork.Joining;
import org.balie.ticket.CaseWork.Link;
import org.balie.ticket.CaseWork.Merge;
import org.balie.ticket.CaseWork.Part;
import org.balie.ticket.CaseWork.Unlink;
import org.balie.ticket.TicketId;
import org.balie.ticket.Version;
import org.balie.ticket.entity.Ticket;

/** Changes of {@link org.balie.ticket.CaseWork} that have to do with two cases. */
@ApplicationScoped
class CaseJoining {

  @Inject TicketRepository tickets;
  @Inject MergeBook merges;
  @Inject LinkBook links;

  /** Both are locked in the order that everybody locks two; only the one must be as it was seen. */
  Done apply(Actor agent, TicketId id, Version seen, Joining change) {
    if (id.equals(change.other())) {
      return new Done(null, false, seen);
    }
    tickets.lockBoth(id, change.other());
    var ticket = tickets.get(id, seen);
    if (isSo(ticket, change)) {
      return new Done(null, false, seen);
    }
    make(agent, ticket, change);
    return new Done(back(change), true, tickets.settled(ticket));
  }

  private boolean isSo(Ticket ticket, Joining change) {
    var merged = ticket.mergedInto().filter(change.other()::equals).isPresent();
    if (change instanceof Merge) {
      return merged;
    }
    if (change instanceof Part) {
      return !merged;
    }
    return links.joined(ticket.id(), change.other()) == change instanceof Link;
  }

  private void make(Actor agent, Ticket ticket, Joining change) {
    if (change instanceof Merge) {
      merges.merge(agent, ticket, tickets.lock(change.other()));
    } else if (change instanceof Part) {
      merges.part(agent, ticket, tickets.lock(change.other()));
    } else if (change instanceof Link to) {
      links.link(agent, ticket.id(), to.sense(), to.other());
    } else {
      links.unlink(agent, ticket.id(), change.other());
    }
  }

  private static Change back(Joining change) {
    if (change instanceof Merge to) {
      return new Part(to.other());
    }
    return change instanceof Link to ? new Unlink(to.other()) : null;
  }
}
