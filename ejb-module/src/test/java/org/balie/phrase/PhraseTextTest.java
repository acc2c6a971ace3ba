package org.balie.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseTextTest {

  private static String filled(String text, Map<Placeholder, String> values) {
    return PhraseText.filled(text, p -> values.getOrDefault(p, ""), code -> "[" + code + "]");
  }

  @Test
  void places_are_filled_wherever_they_stand() {
    var values = Map.of(Placeholder.CUSTOMER_NAME, "Åsa", Placeholder.CASE_NUMBER, "B-2026-000007");
    assertThat(filled("Dear {{customer.name}}, case {{ case.number }}/{{case.number}}.", values))
        .isEqualTo("Dear Åsa, case B-2026-000007/B-2026-000007.");
  }

  @Test
  void what_is_not_known_stays_open_and_can_be_seen() {
    assertThat(filled("Dear {{customer.name}},", Map.of())).isEqualTo("Dear [customer.name],");
  }

  @Test
  void a_value_is_never_taken_for_a_place_or_a_pattern() {
    var values = Map.of(Placeholder.CUSTOMER_NAME, "{{agent.name}} $1 \\");
    assertThat(filled("{{customer.name}}", values)).isEqualTo("{{agent.name}} $1 \\");
  }

  @Test
  void names_that_stand_for_nothing_are_told_once() {
    assertThat(PhraseText.unknown("{{case.numbr}} {{today}} {{case.numbr}} {{}} {single}"))
        .containsExactly("{{case.numbr}}", "{{}}");
  }
}
