package org.balie.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @Test
  void a_line_ends_as_the_standard_says() {
    assertThat(Csv.line(List.of("a", "", "c"))).isEqualTo("a,,c\r\n");
  }

  @Test
  void commas_quotes_and_ends_of_lines_are_quoted() {
    assertThat(Csv.line(List.of("a,b", "say \"hi\"", "two\nlines")))
        .isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+31612345678", "-1", "@SUM(A1)", "\tx", "\rx"})
  void a_formula_stays_a_text(String formula) {
    assertThat(Csv.line(List.of(formula)).replace("\"", "")).startsWith("'" + formula.charAt(0));
  }

  @Test
  void a_sign_inside_a_text_is_no_formula() {
    assertThat(Csv.line(List.of("1 + 1 = 2"))).isEqualTo("1 + 1 = 2\r\n");
  }
}
