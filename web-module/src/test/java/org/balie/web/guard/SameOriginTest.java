package org.balie.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SameOriginTest {

  private static final Set<String> US = Set.of("balie.example.org", "localhost:8100");

  @Test
  void looking_is_open_to_links_from_anywhere() {
    assertThat(SameOrigin.allows("GET", "cross-site", null, US)).isTrue();
  }

  @Test
  void another_site_changes_nothing_here() {
    assertThat(SameOrigin.allows("POST", "cross-site", null, US)).isFalse();
    assertThat(SameOrigin.allows("POST", "same-site", "https://balie.example.org", US)).isFalse();
    assertThat(SameOrigin.allows("DELETE", "cross-site", null, US)).isFalse();
  }

  @Test
  void our_own_pages_do() {
    assertThat(SameOrigin.allows("POST", "same-origin", "https://balie.example.org", US)).isTrue();
    assertThat(SameOrigin.allows("POST", "none", null, US)).isTrue();
  }

  @Test
  void a_browser_without_fetch_metadata_is_judged_by_its_origin() {
    assertThat(SameOrigin.allows("POST", null, "https://balie.example.org", US)).isTrue();
    assertThat(SameOrigin.allows("POST", null, "http://LOCALHOST:8100", US)).isTrue();
    assertThat(SameOrigin.allows("POST", null, "http://localhost:8101", US)).isFalse();
    assertThat(SameOrigin.allows("POST", null, "https://evil.example", US)).isFalse();
    assertThat(SameOrigin.allows("POST", null, "null", US)).isFalse();
    assertThat(SameOrigin.allows("POST", null, "%%%", US)).isFalse();
  }

  @Test
  void who_does_not_say_where_they_come_from_changes_nothing() {
    assertThat(SameOrigin.allows("POST", null, null, US)).isFalse();
  }
}
