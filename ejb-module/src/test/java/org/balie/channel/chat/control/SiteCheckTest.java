package org.balie.channel.chat.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteCheckTest {

  @ParameterizedTest
  @ValueSource(strings = {"https://www.library.example", "http://localhost:8102"})
  void scheme_and_host_are_an_origin(String origin) {
    assertThat(SiteCheck.isOrigin(origin)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "https://*",
        "https://www.library.example/",
        "https://www.library.example/page",
        "https://somebody@www.library.example",
        "www.library.example",
        "ftp://www.library.example",
        "https://a.example https://b.example",
        "https://a.example; script-src *",
        "'self'"
      })
  void nothing_else_gets_into_a_policy(String origin) {
    assertThat(SiteCheck.isOrigin(origin)).isFalse();
  }

  @Test
  void contrast_is_that_of_wcag() {
    assertThat(SiteCheck.contrastWithWhite("#000000")).isCloseTo(21, within(0.01));
    assertThat(SiteCheck.contrastWithWhite("#ffffff")).isCloseTo(1, within(0.01));
    assertThat(SiteCheck.contrastWithWhite("#767676")).isCloseTo(4.54, within(0.01));
  }
}
