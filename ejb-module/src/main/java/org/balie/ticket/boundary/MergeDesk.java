package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.TicketId;
import org.balie.ticket.control.MergeBook;
import org.balie.ticket.control.TicketRepository;
import org.balie.ticket.control.TypedCase;

/** One case of two, and back. */
@Stateless
@CaseInSight
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class MergeDesk {

  @Inject MergeBook book;
  @Inject TicketRepository tickets;
  @Inject TypedCase typedCase;
  @Inject Caller caller;

  /**
   * Moves everything that was said on a case to another, and closes it. What its customer writes
   * from then on comes to the other. Right whatever happened to either since they were seen.
   *
   * @param typed the number of the other, or its end for one of this year
   * @return the number of the other
   * @throws InvalidInput when there is no such case, or when they cannot be merged
   */
  public String merge(TicketId id, String typed) {
    var into = typedCase.find(typed);
    var other = new TicketId(into.id());
    if (other.equals(id)) {
      throw new InvalidInput("/number", "ticket.invalid.merge-itself");
    }
    tickets.lockBoth(id, other);
    book.merge(caller.actor(), tickets.lock(id), tickets.lock(other));
    return into.number();
  }

  /** Takes a merge back: the case is what it was, with what was said on it. */
  public void part(TicketId id) {
    var into = tickets.find(id).flatMap(t -> t.mergedInto()).orElseThrow(() -> nothing(id));
    tickets.lockBoth(id, into);
    if (tickets.lock(id).mergedInto().isEmpty()) {
      throw nothing(id);
    }
    book.part(caller.actor(), tickets.lock(id), tickets.lock(into));
  }

  private static NotFound nothing(TicketId id) {
    return new NotFound("merge/" + id);
  }
}
