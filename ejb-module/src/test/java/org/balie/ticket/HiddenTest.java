package org.balie.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HiddenTest {

  private static final UUID CARE = new UUID(1, 1);
  private static final UUID DESK = new UUID(1, 2);
  private static final Hidden HIDDEN = new Hidden(Set.of(CARE), Set.of("abuse"));

  @Test
  void a_case_is_seen_when_both_its_team_and_its_kind_allow_it() {
    assertThat(HIDDEN.hides(DESK, "question")).isFalse();
    assertThat(HIDDEN.hides(CARE, "question")).isTrue();
    assertThat(HIDDEN.hides(DESK, "abuse")).isTrue();
    assertThat(HIDDEN.hides(CARE, "abuse")).isTrue();
  }

  @Test
  void no_team_and_no_kind_hide_nothing() {
    assertThat(HIDDEN.hides(null, null)).isFalse();
    assertThat(Hidden.NOTHING.hides(null, null)).isFalse();
  }

  @Test
  void a_question_has_the_same_parameters_for_everybody() {
    assertThat(Hidden.NOTHING.isEmpty()).isTrue();
    assertThat(Hidden.NOTHING.teamsOrNone()).hasSize(1);
    assertThat(Hidden.NOTHING.kindsOrNone()).hasSize(1);
    assertThat(HIDDEN.teamsOrNone()).containsExactly(CARE);
  }
}
