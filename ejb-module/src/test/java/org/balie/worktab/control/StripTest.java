package org.balie.worktab.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.balie.platform.Ids;
import org.balie.worktab.WorkTabKind;
import org.balie.worktab.entity.WorkTab;
import org.junit.jupiter.api.Test;

/** The order of tabs, and what becomes of the ones that are too many. */
class StripTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private static final UUID EMMA = Ids.next();

  private final List<WorkTab> all = new ArrayList<>();
  private final Strip strip = new Strip(List.of());

  private WorkTab opened(int minute) {
    var tab = new WorkTab(EMMA, WorkTabKind.TICKET, Ids.next());
    strip.add(tab, 1, NOON.plusSeconds(60L * minute));
    all.add(tab);
    return tab;
  }

  private List<WorkTab> open() {
    return all.stream()
        .filter(WorkTab::isOpen)
        .sorted(Comparator.comparing(WorkTab::position))
        .toList();
  }

  @Test
  void a_new_tab_stands_at_the_right_end() {
    var first = opened(0);
    var second = opened(1);
    assertThat(open()).containsExactly(first, second);
  }

  @Test
  void a_tab_moves_to_a_place_and_no_further_than_the_end() {
    var first = opened(0);
    var second = opened(1);
    var third = opened(2);
    strip.move(third.id(), 0);
    assertThat(open()).containsExactly(third, first, second);
    strip.move(third.id(), 9);
    assertThat(open()).containsExactly(first, second, third);
    strip.move(second.id(), -1);
    assertThat(open()).containsExactly(second, first, third);
  }

  @Test
  void a_tab_comes_back_where_it_stood() {
    var first = opened(0);
    var second = opened(1);
    var third = opened(2);
    strip.close(second.id(), NOON);
    assertThat(open()).containsExactly(first, third);
    strip.putBack(second, 1, NOON);
    assertThat(open()).containsExactly(first, second, third);
  }

  @Test
  void a_chat_stays_however_many_come_and_whoever_closes_it() {
    var chat = new WorkTab(EMMA, Ids.next(), Ids.next());
    strip.add(chat, 0, NOON);
    for (var minute = 1; minute <= Strip.MOST; minute++) {
      opened(minute);
    }
    strip.close(chat.id(), NOON);
    assertThat(chat.isOpen()).isTrue();
    assertThat(open()).hasSize(Strip.MOST - 1);
  }

  @Test
  void the_one_not_looked_at_for_the_longest_time_makes_room() {
    var old = opened(1);
    var oldest = opened(0);
    for (var minute = 2; minute < Strip.MOST; minute++) {
      opened(minute);
    }
    var last = opened(Strip.MOST);
    assertThat(open()).hasSize(Strip.MOST).contains(old, last).doesNotContain(oldest);
  }

  @Test
  void what_was_seen_is_never_forgotten_by_an_older_sight() {
    var tab = opened(0);
    tab.open(7, NOON);
    tab.open(5, NOON);
    assertThat(tab.seenVersion()).isEqualTo(7);
  }

  @Test
  void one_thing_has_one_tab_of_each_agent() {
    var ticket = Ids.next();
    assertThat(WorkTab.idOf(EMMA, ticket)).isEqualTo(WorkTab.idOf(EMMA, ticket));
    assertThat(WorkTab.idOf(EMMA, ticket)).isNotEqualTo(WorkTab.idOf(Ids.next(), ticket));
  }
}
