package org.balie.application.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainKeyTest {

  @Test
  void a_new_key_is_a_key() {
    var key = PlainKey.next();
    assertThat(PlainKey.of(key.text())).contains(key);
    assertThat(key.text()).matches("balie_[0-9a-f]{8}_[A-Za-z0-9_-]{43}");
  }

  @Test
  void other_text_is_none() {
    assertThat(PlainKey.of(null)).isEmpty();
    assertThat(PlainKey.of("balie_12345678_short")).isEmpty();
  }

  @Test
  void a_key_in_a_log_tells_no_secret() {
    var key = PlainKey.next();
    assertThat(key.toString()).doesNotContain(key.text().substring(15));
  }
}
