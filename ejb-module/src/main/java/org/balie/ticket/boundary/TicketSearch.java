package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.balie.platform.Roles;
import org.balie.ticket.control.TicketIndex;
import org.balie.ticket.control.TicketListRepository;
import org.balie.ticket.control.TicketReadRepository;

/** Finds tickets by filter and by words, newest first. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD, Roles.READ})
public class TicketSearch {

  @Inject TicketListRepository lists;
  @Inject TicketReadRepository reading;
  @Inject TicketIndex index;

  /**
   * One page.
   *
   * @param after the last row somebody has; null for the beginning
   * @param most rows of a page, 1 to 100
   */
  public List<TicketRow> find(TicketFilter filter, After after, int most) {
    if (!filter.hasText()) {
      return lists.filtered(filter, after, most);
    }
    var ids = index.find(filter, after, most);
    return ids.isEmpty()
        ? List.of()
        : reading.rows(ids).stream()
            .sorted(
                Comparator.comparing(TicketRow::createdAt).thenComparing(TicketRow::id).reversed())
            .toList();
  }
}
