package org.balie.channel.email.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AuthenticationTest {

  private static Authentication of(String headers) {
    var mail = (headers + "\r\n\r\nx").getBytes(StandardCharsets.US_ASCII);
    return Authentication.of(
        Corpora.read(new ByteArrayInputStream(mail)).mail().headers(), "mx.kb.test");
  }

  @Test
  void only_the_topmost_header_of_our_own_server_counts() {
    assertThat(
            of("Authentication-Results: mx.kb.test; spf=pass (ok) x=y; dkim=none; dmarc=fail")
                .forged())
        .isTrue();
    assertThat(
            of(
                "Authentication-Results: mx.kb.test; dmarc=fail\r\n"
                    + "Authentication-Results: mx.kb.test; dmarc=pass"))
        .isEqualTo(new Authentication("none", "none", "fail"));
  }

  @Test
  void what_a_stranger_wrote_is_no_result() {
    assertThat(of("Authentication-Results: mx.evil.test; dmarc=pass"))
        .isEqualTo(Authentication.UNKNOWN);
    assertThat(of("Subject: x")).isEqualTo(Authentication.UNKNOWN);
  }
}
