package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import org.balie.ticket.boundary.SeenDesk;
import org.balie.web.platform.Regions;

/** Which lines of the list have something that the agent has not seen; asked once for all. */
@Named
@RequestScoped
public class UnseenCases {

  @Inject SeenDesk desk;
  @Inject DeskView list;
  private Set<UUID> unseen;

  public boolean has(UUID ticket) {
    if (unseen == null) {
      if (Regions.asked("work")) {
        // What is about to be shown counts as seen.
        list.getTicket();
      }
      unseen = desk.unseen(list.getShownIds());
    }
    return unseen.contains(ticket);
  }
}
