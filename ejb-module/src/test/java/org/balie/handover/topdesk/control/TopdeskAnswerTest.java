package org.balie.handover.topdesk.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TopdeskAnswerTest {

  private static TopdeskAnswer answer(String body, String retryAfter) {
    return new TopdeskAnswer(400, body, Optional.empty(), Optional.ofNullable(retryAfter));
  }

  @Test
  void both_shapes_of_errors_are_read() {
    assertThat(answer("[{\"message\":\"Too long\"}]", null).errors()).containsExactly("Too long");
    assertThat(
            answer("{\"errors\":[{\"errorCode\":\"x\",\"errorMessage\":\"Missing\"}]}", null)
                .errors())
        .containsExactly("Missing");
  }

  @Test
  void an_empty_body_and_a_page_are_no_errors_of_their_own() {
    assertThat(answer("", null).errors()).isEmpty();
    assertThat(answer("<html>Bad Gateway</html>", null).errors()).isEmpty();
    assertThat(answer("\"text\"", null).errors()).isEmpty();
  }

  @Test
  void a_pause_is_kept_within_reason() {
    assertThat(answer("", "2").waitAsked()).contains(Duration.ofSeconds(2));
    assertThat(answer("", "999999").waitAsked()).contains(Duration.ofHours(1));
    assertThat(answer("", "Wed, 21 Oct 2026 07:28:00 GMT").waitAsked()).isEmpty();
  }

  @Test
  void times_are_read_with_and_without_a_colon() {
    var noon = Instant.parse("2026-11-25T12:00:00Z");
    assertThat(IncidentReader.time("2026-11-25T13:00:00.000+0100")).isEqualTo(noon);
    assertThat(IncidentReader.time("2026-11-25T12:00:00.000Z")).isEqualTo(noon);
    assertThat(IncidentReader.time("2026-11-25T14:00:00+02:00")).isEqualTo(noon);
  }
}
