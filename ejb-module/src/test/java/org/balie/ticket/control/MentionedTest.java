package org.balie.ticket.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.balie.agent.AgentCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionedTest {

  private static final AgentCard ANN = new AgentCard(new UUID(0, 1), "Ann", "", true);
  private static final AgentCard ANN_LOU = new AgentCard(new UUID(0, 2), "Ann Öberg", "", true);
  private static final AgentCard NAMELESS = new AgentCard(new UUID(0, 3), "", "", true);
  private static final List<AgentCard> ALL = List.of(ANN, ANN_LOU, NAMELESS);

  @Test
  void the_longest_name_is_the_one_that_is_meant() {
    assertThat(Mentioned.in("Ask @ann öberg, please", ALL)).containsExactly(ANN_LOU.id());
    assertThat(Mentioned.in("@Ann, and @Ann Öberg (twice: @Ann)", ALL))
        .containsExactlyInAnyOrder(ANN.id(), ANN_LOU.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ann", "@Anna", "info@ann.example", "@ ", "", "@", "me@Ann"})
  void other_words_name_nobody(String note) {
    assertThat(Mentioned.in(note, ALL)).isEmpty();
  }
}
