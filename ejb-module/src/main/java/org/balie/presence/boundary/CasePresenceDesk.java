package org.balie.presence.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balie.platform.Caller;
import org.balie.platform.Roles;
import org.balie.presence.Doing;
import org.balie.presence.control.PresenceRepository;
import org.balie.presence.entity.PresentWindow;
import org.balie.ticket.TicketId;

/**
 * Windows tell what they show: when it changes, and every {@link #EVERY} all the same. One that is
 * not heard of for {@link #GONE} has gone without a word.
 */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class CasePresenceDesk {

  public static final Duration EVERY = Duration.ofSeconds(30);
  static final Duration GONE = EVERY.multipliedBy(5).dividedBy(2);

  @Inject PresenceRepository windows;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * What a window is told.
   *
   * @param others who else has the case in front of them
   * @param news tickets whose other windows should look again
   */
  public record Heard(List<Present> others, Set<TicketId> news) {}

  /**
   * A window of the calling agent shows this ticket.
   *
   * @param window what the window calls itself, the same as long as it is open
   */
  public Heard shows(String window, TicketId ticket, Doing doing) {
    var now = clock.instant();
    var known = windows.lock(id(window));
    var here = known.orElseGet(() -> new PresentWindow(id(window), agent()));
    var before = here.ticket();
    var changed = here.shows(ticket.value(), doing, now);
    if (known.isEmpty()) {
      windows.add(here);
    }
    var others = windows.others(ticket.value(), agent(), now.minus(GONE));
    return new Heard(others, changed ? tickets(before, ticket.value()) : Set.of());
  }

  /** The window shows no ticket any more. */
  public Heard leaves(String window) {
    var known = windows.lock(id(window));
    known.ifPresent(windows::remove);
    return new Heard(List.of(), tickets(known.map(PresentWindow::ticket).orElse(null)));
  }

  private static Set<TicketId> tickets(UUID... ids) {
    return Stream.of(ids)
        .filter(java.util.Objects::nonNull)
        .map(TicketId::new)
        .collect(Collectors.toSet());
  }

  private UUID id(String window) {
    return PresentWindow.idOf(agent(), window);
  }

  private UUID agent() {
    return caller.actor().id();
  }
}
