package org.balie.customer.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {

  private final PersonalNumbers numbers = new PersonalNumbers();

  PersonalNumbersTest() {
    numbers.clock = Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC);
  }

  private String read(String written) {
    return numbers.read(written).map(n -> n.country() + n.digits()).orElse("");
  }

  /** The examples of the Swedish tax agency and of the Dutch service for identity data. */
  @Test
  void every_notation_is_the_same_number() {
    assertThat(read("640823-3234")).isEqualTo("SE196408233234");
    assertThat(read(" 19640823-3234 ")).isEqualTo("SE196408233234");
    assertThat(read("6408233234")).isEqualTo("SE196408233234");
    assertThat(read("111222333")).isEqualTo("NL111222333");
    assertThat(read("111.222.333")).isEqualTo("NL111222333");
    assertThat(read("1112 22 333")).isEqualTo("NL111222333");
  }

  @Test
  void a_plus_says_that_somebody_is_over_a_hundred() {
    assertThat(read("121212+1212")).isEqualTo("SE191212121212");
    assertThat(read("121212-1212")).isEqualTo("SE201212121212");
  }

  @Test
  void who_is_not_registered_has_a_day_over_sixty() {
    assertThat(read("701063-2391")).isEqualTo("SE197010632391");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "640823-3235",
        "641323-3234",
        "640832-3231",
        "111222334",
        "000000000",
        "12345678",
        "a640823-3234",
        "06-12345678",
        ""
      })
  void what_cannot_be_one_is_none(String written) {
    assertThat(read(written)).isEmpty();
  }

  @Test
  void only_the_end_is_shown() {
    assertThat(numbers.read("640823-3234").orElseThrow().shown()).isEqualTo("•••234");
  }
}
