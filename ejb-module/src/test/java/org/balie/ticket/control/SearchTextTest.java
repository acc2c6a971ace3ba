package org.balie.ticket.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

  private final SearchText text = new SearchText();

  SearchTextTest() {
    text.phones =
        written ->
            Optional.of(written.replaceAll("[^0-9]", "").replaceFirst("^0(?!0)", "31"))
                .filter(digits -> digits.length() > 10)
                .map(digits -> "+" + digits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"06-12 34 56 78", "06 12345678", "(06) 1234 5678"})
  void a_telephone_number_is_asked_for_as_typed_and_in_one_form(String typed) {
    assertThat(text.exact(typed)).isEqualTo("(\"" + typed + "\" | 31612345678)");
    assertThat(text.exact("lamp " + typed + " broken")).contains("lamp (\"").endsWith(") broken");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "B-2026-000123",
        "2026-11-25",
        "a1234567890@kb.test",
        "\"06 12 34 56 78\"",
        "12345",
        "lamp -broken (tree | bush)"
      })
  void everything_else_stays_as_it_was_typed(String typed) {
    assertThat(text.exact(typed)).isEqualTo(typed);
  }

  @Test
  void words_may_be_mistyped_the_more_the_longer_they_are() {
    assertThat(text.tolerant("the lamp is brokken streetlamp"))
        .isEqualTo("the lamp~1 is brokken~1 streetlamp~2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"lost card\"", "door*", "lamp~1", "anna@kb.test", "B-2026-000123", "\""})
  void what_was_typed_with_care_is_not_loosened(String typed) {
    assertThat(text.tolerant(typed)).isEqualTo(typed);
  }
}
