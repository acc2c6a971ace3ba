package org.balie.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentPolicyTest {

  private final ContentPolicy policy = new ContentPolicy("https://login.example", "'none'");

  @Test
  void scripts_are_ours_or_carry_the_nonce_of_the_page() {
    assertThat(policy.with("script-src 'self' 'unsafe-eval' 'nonce-YWJj'"))
        .contains("script-src 'self' 'nonce-YWJj';")
        .doesNotContain("unsafe");
    assertThat(policy.with(null)).contains("script-src 'self';");
  }

  @Test
  void forms_end_here_or_at_the_provider_and_nobody_frames_us() {
    assertThat(policy.with(null))
        .contains("form-action 'self' https://login.example;")
        .endsWith("frame-ancestors 'none'");
  }
}
