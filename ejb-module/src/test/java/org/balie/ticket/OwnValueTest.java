package org.balie.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnValueTest {

  @ParameterizedTest
  @CsvSource({"12.5,12.500000", "-7,-7.000000", "0.0000004,0.000000", "1e3,1000.000000"})
  void a_number_is_one(String value, String number) {
    assertThat(OwnValue.of(value).number()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"twelve", "", "1e400000000", "1e-400000000", "1234567890123456789", "-"})
  void what_no_column_holds_is_words_only(String value) {
    assertThat(OwnValue.of(value).number()).isNull();
    assertThat(OwnValue.of(value).words()).isEqualTo(value);
  }

  @Test
  void a_day_is_one() {
    assertThat(OwnValue.of("2026-02-28").day()).isEqualTo(LocalDate.parse("2026-02-28"));
    assertThat(OwnValue.of("2026-02-30").day()).isNull();
  }

  @Test
  void words_are_small_and_not_endless() {
    assertThat(OwnValue.of("Ås " + "x".repeat(2_000)).words())
        .startsWith("ås x")
        .hasSize(OwnValue.LONGEST);
  }
}
