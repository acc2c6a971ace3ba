package org.balie.presence.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.platform.Caller;
import org.balie.platform.Roles;
import org.balie.presence.Doing;
import org.balie.presence.PresenceChanged;
import org.balie.presence.control.PresenceRepository;
import org.balie.presence.entity.PresentWindow;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.TicketId;

/**
 * Windows tell what they show: when it changes, and every {@link #EVERY} all the same. One that is
 * not heard of for {@link #GONE} has gone without a word.
 */
@Stateless
@CaseInSight
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class CasePresenceDesk {

  private static final Duration EVERY = Duration.ofSeconds(30);
  static final Duration GONE = EVERY.multipliedBy(5).dividedBy(2);

  @Inject PresenceRepository windows;
  @Inject Event<PresenceChanged> changed;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * A window of the calling agent shows this ticket.
   *
   * @param window what the window calls itself, the same as long as it is open
   * @return who else has the ticket in front of them
   */
  public List<Present> shows(String window, TicketId ticket, Doing doing) {
    var now = clock.instant();
    var known = windows.lock(id(window));
    var here = known.orElseGet(() -> new PresentWindow(id(window), agent()));
    var before = here.ticket();
    if (here.shows(ticket.value(), doing, now)) {
      tell(before, ticket.value());
    }
    if (known.isEmpty()) {
      windows.add(here);
    }
    return windows.others(ticket.value(), agent(), now.minus(GONE));
  }

  /** The window shows no ticket any more. */
  public void leaves(String window) {
    var known = windows.lock(id(window));
    known.ifPresent(windows::remove);
    tell(known.map(PresentWindow::ticket).orElse(null));
  }

  private void tell(UUID... tickets) {
    Stream.of(tickets)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(ticket -> changed.fire(new PresenceChanged(new TicketId(ticket))));
  }

  private UUID id(String window) {
    return PresentWindow.idOf(agent(), window);
  }

  private UUID agent() {
    return caller.actor().id();
  }
}
