package org.balie.ticket.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a number, and what are words. */
class TypedTest {

  @ParameterizedTest
  @CsvSource({
    "B-2026-000123, B-2026-000123",
    "b-2026-123, B-2026-000123",
    "2025-000123, B-2025-000123",
    "123, B-2026-000123",
    "' 000123 ', B-2026-000123",
    "B-7, B-2026-000007",
    "1234567, B-2026-1234567"
  })
  void a_number_or_the_end_of_one_of_this_year(String typed, String number) {
    assertThat(new Typed(typed).number(2026)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Delpher", "B-", "0612345678901", "12 books"})
  void anything_else_is_no_number(String typed) {
    assertThat(new Typed(typed).number(2026)).isEmpty();
  }

  @Test
  void the_last_word_is_perhaps_only_begun() {
    assertThat(new Typed(" white pag").words()).isEqualTo("white pag*");
    assertThat(new Typed("\"white page\"").words()).isEqualTo("\"white page\"");
    assertThat(new Typed(null).words()).isEmpty();
  }
}
