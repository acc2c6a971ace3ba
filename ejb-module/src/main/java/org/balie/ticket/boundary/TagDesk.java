package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.Roles;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.MergedAway;
import org.balie.ticket.Tag;
import org.balie.ticket.TicketId;
import org.balie.ticket.control.KnownTags;
import org.balie.ticket.control.TicketRepository;
import org.balie.ticket.control.TicketVerbs;

/**
 * Puts tags on cases and takes them off. Two people may do this at once, so it needs no version.
 */
@Stateless
@CaseInSight
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class TagDesk {

  @Inject KnownTags known;
  @Inject TicketRepository tickets;
  @Inject TicketVerbs verbs;
  @Inject Caller caller;

  /** Those that cases have, the most used ones; in the order of the alphabet. */
  public List<String> known() {
    return known.all();
  }

  /**
   * Puts it on; what is there already stays.
   *
   * @throws InvalidInput for what is no tag, or one too many
   * @throws MergedAway when the case was merged into another
   */
  public void put(TicketId id, Tag tag) {
    verbs.tag(caller.actor(), tickets.lock(id), tag, true);
  }

  /**
   * Takes it off; what is not there is no fault.
   *
   * @throws MergedAway when the case was merged into another
   */
  public void take(TicketId id, Tag tag) {
    verbs.tag(caller.actor(), tickets.lock(id), tag, false);
  }
}
