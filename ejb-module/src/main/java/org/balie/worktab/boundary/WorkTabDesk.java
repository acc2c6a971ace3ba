package org.balie.worktab.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.platform.Caller;
import org.balie.platform.Roles;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.TicketId;
import org.balie.ticket.Version;
import org.balie.worktab.WorkTabKind;
import org.balie.worktab.control.WorkTabRepository;
import org.balie.worktab.entity.WorkTab;

/** The work tabs of the calling agent: the same in every window and on every machine. */
@Stateless
@CaseInSight
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class WorkTabDesk {

  private static final int CLOSED = 20;

  @Inject WorkTabRepository tabs;
  @Inject Caller caller;
  @Inject Clock clock;

  /** What is open, from left to right. */
  public List<WorkTabLine> all() {
    return tabs.open(agent());
  }

  /** The agent went to a ticket: it has a tab now, and what this version tells is no news. */
  public void open(TicketId ticket, Version seen) {
    open(WorkTabKind.TICKET, ticket.value(), seen.value());
  }

  /** The agent writes a case by hand: it has a tab now. */
  public void open(UUID draft) {
    open(WorkTabKind.CASE, draft, 0);
  }

  private void open(WorkTabKind kind, UUID target, long version) {
    if (!tabs.saw(WorkTab.idOf(agent(), target), version, clock.instant())) {
      add(new WorkTab(agent(), kind, target), version);
    }
  }

  /**
   * The agent has this conversation now: it has a tab until it is over and was looked at. Shown as
   * long as its case is in the agent's sight.
   */
  public void openChat(UUID chat, UUID ticket) {
    if (!tabs.saw(WorkTab.idOf(agent(), chat), 0, clock.instant())) {
      add(new WorkTab(agent(), ticket, chat), 0);
    }
  }

  private void add(WorkTab made, long version) {
    var strip = tabs.lock(agent());
    var known = tabs.find(made.id(), agent());
    var tab = known.orElse(made);
    if (!tab.isOpen()) {
      strip.add(tab, version, clock.instant());
    }
    if (known.isEmpty()) {
      tabs.add(tab);
    }
    tabs.forgetClosed(agent(), CLOSED);
  }

  /** The agent looks at a ticket that is on the screen already: a tab that was closed stays so. */
  public void saw(TicketId ticket, Version seen) {
    tabs.saw(WorkTab.idOf(agent(), ticket.value()), seen.value(), clock.instant());
  }

  /**
   * The agent has these entries of a conversation on the screen.
   *
   * @return whether that was news: the strips of other windows show it
   */
  public boolean saw(UUID chat, long seq) {
    return tabs.sawChat(WorkTab.idOf(agent(), chat), seq, clock.instant());
  }

  /** Closes it; {@link #reopen} brings it back. That of a chat stays. */
  public void close(UUID tab) {
    tabs.lock(agent()).close(tab, clock.instant());
    tabs.forgetClosed(agent(), CLOSED);
  }

  /** Gives it another place, counted from 0. */
  public void move(UUID tab, int place) {
    tabs.lock(agent()).move(tab, place);
  }

  /** The one that was closed last is open again where it stood; empty when there is none. */
  public Optional<WorkTabLine> reopen() {
    var strip = tabs.lock(agent());
    var line = tabs.lastClosed(agent());
    line.flatMap(l -> tabs.find(l.id(), agent()))
        .ifPresent(tab -> strip.putBack(tab, tab.seenVersion(), clock.instant()));
    return line;
  }

  private UUID agent() {
    return caller.actor().id();
  }
}
