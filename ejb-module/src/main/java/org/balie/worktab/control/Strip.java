package org.balie.worktab.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.balie.worktab.entity.WorkTab;

/**
 * The open tabs of one agent from left to right. There are never more than {@link #MOST}: what was
 * not looked at for the longest time makes room, and can be opened again. A chat stays: somebody
 * may be waiting in it.
 */
public final class Strip {

  public static final int MOST = 20;

  private final List<WorkTab> tabs;

  /** The open ones, in their order. */
  public Strip(List<WorkTab> open) {
    this.tabs = new ArrayList<>(open);
  }

  /** Adds a new one at the right end. */
  public void add(WorkTab tab, long version, Instant now) {
    putBack(tab, Integer.MAX_VALUE, version, now);
  }

  /** One that was closed stands again where it stood. */
  public void putBack(WorkTab tab, long version, Instant now) {
    putBack(tab, tab.position(), version, now);
  }

  private void putBack(WorkTab tab, int place, long version, Instant now) {
    tabs.stream()
        .filter(t -> !t.isChat())
        .sorted(Comparator.comparing(WorkTab::seenAt))
        .limit(Math.max(0, tabs.size() - MOST + 1))
        .toList()
        .forEach(t -> close(t.id(), now));
    tab.open(version, now);
    tabs.add(within(place), tab);
    number();
  }

  /** Its place is remembered, should it come back. That of a chat is not closed by anybody. */
  public void close(UUID id, Instant now) {
    tabs.stream().filter(t -> t.id().equals(id) && !t.isChat()).forEach(t -> t.close(now));
    tabs.removeIf(t -> !t.isOpen());
    number();
  }

  /** Moves it; a place beyond the end is the end. */
  public void move(UUID id, int place) {
    var moved = tabs.stream().filter(t -> t.id().equals(id)).toList();
    tabs.removeAll(moved);
    tabs.addAll(within(place), moved);
    number();
  }

  private int within(int place) {
    return Math.max(0, Math.min(place, tabs.size()));
  }

  private void number() {
    for (var i = 0; i < tabs.size(); i++) {
      tabs.get(i).stand(i);
    }
  }
}
