package org.balie.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.balie.platform.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {

  @ParameterizedTest
  @CsvSource({"Storm,storm", "'  Höga   Kusten ',höga kusten", "C++,c++", "2026,2026", "x,x"})
  void capitals_and_spaces_do_not_matter(String typed, String word) {
    assertThat(Tag.of(typed).word()).isEqualTo(word);
    assertThat(Tag.isTag(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "one, two", "-", "\"quoted\"", "a\u0000b", "<b>", "storm."})
  void other_texts_are_none(String typed) {
    assertThatThrownBy(() -> Tag.of(typed)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void it_is_short() {
    assertThat(Tag.isTag("x".repeat(Tag.LONGEST))).isTrue();
    assertThat(Tag.isTag("x".repeat(Tag.LONGEST + 1))).isFalse();
    assertThat(Tag.isTag("Storm")).isFalse();
  }
}
