package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.balie.agent.AgentCard;
import org.balie.agent.AgentDirectory;
import org.balie.platform.Actor;
import org.balie.ticket.NoticeKind;
import org.balie.ticket.TicketId;
import org.balie.ticket.control.SleeperRepository.Laid;
import org.balie.ticket.entity.Ticket;
import org.balie.ticket.entity.Ticket.Holder;

/**
 * Wakes suspended cases whose time has come. One stands where it stood, at the top of the list; one
 * of somebody who left is free for the team.
 */
@ApplicationScoped
public class Sleepers {

  @Inject SleeperRepository sleepers;
  @Inject TicketRepository tickets;
  @Inject AgentDirectory directory;
  @Inject NoticeBook notices;
  @Inject Timeline timeline;
  @Inject Announcements announcements;
  @Inject Clock clock;

  /** Those whose time has come, the longest due first. */
  public List<UUID> due(int most) {
    return sleepers.due(clock.instant(), most);
  }

  /** Wakes it, unless that was done or its time was changed meanwhile. */
  public void wake(UUID id) {
    var now = clock.instant();
    var ticket = tickets.lock(new TicketId(id));
    if (ticket.restsUntil().filter(until -> !until.isAfter(now)).isEmpty()) {
      return;
    }
    var laid = sleepers.laid(id);
    var change = ticket.wake(now);
    timeline.changeBy(Actor.SYSTEM, ticket.id(), "status", change, why(laid));
    free(ticket);
    whom(ticket, laid).ifPresent(agent -> notices.tell(agent, ticket, NoticeKind.WOKEN, null));
    announcements.changed(ticket);
  }

  /** What was noted when it was suspended says what is to be done now. */
  private static String why(Optional<Laid> laid) {
    return laid.map(Laid::why).filter(Objects::nonNull).orElse(null);
  }

  private void free(Ticket ticket) {
    var holder = ticket.holder();
    if (holder.agent() != null && !works(holder.agent())) {
      var change = ticket.handTo(new Holder(holder.team(), null), clock.instant());
      var agent = new Ticket.Change<>(change.from().agent(), change.to().agent());
      timeline.changeBy(Actor.SYSTEM, ticket.id(), "assignee", agent, null);
    }
  }

  /** Whose it is; of nobody's, who laid it aside. */
  private Optional<UUID> whom(Ticket ticket, Optional<Laid> laid) {
    return Optional.ofNullable(ticket.holder().agent())
        .or(() -> laid.map(Laid::by))
        .filter(this::works);
  }

  private boolean works(UUID agent) {
    return directory.agent(agent).filter(AgentCard::active).isPresent();
  }
}
