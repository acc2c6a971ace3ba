package org.balie.emergency.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final Instant THEN = Instant.ofEpochSecond(1_111_111_109);
  private static final long STEP = 1_111_111_109 / 30;

  @Test
  void codes_are_those_of_the_standard() { // RFC 6238, appendix B, last six digits
    assertThat(Totp.code(SECRET, 59 / 30)).isEqualTo("287082");
    assertThat(Totp.code(SECRET, STEP)).isEqualTo("081804");
    assertThat(Totp.code(SECRET, 20_000_000_000L / 30)).isEqualTo("353130");
  }

  @Test
  void one_step_of_drift_is_accepted_on_either_side_and_no_more() {
    assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP - 1), THEN, Totp.NEVER)).hasValue(STEP - 1);
    assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP + 1), THEN, Totp.NEVER)).hasValue(STEP + 1);
    assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP - 2), THEN, Totp.NEVER)).isEmpty();
    assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP + 2), THEN, Totp.NEVER)).isEmpty();
  }

  @Test
  void a_code_counts_once_and_older_ones_never_after_it() {
    assertThat(Totp.step(SECRET, "081804", THEN, STEP)).isEmpty();
    assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP - 1), THEN, STEP)).isEmpty();
    assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP + 1), THEN, STEP)).isPresent();
  }

  @Test
  void a_code_may_be_typed_with_spaces_and_nothing_else_is_a_code() {
    assertThat(Totp.step(SECRET, " 081 804", THEN, Totp.NEVER)).hasValue(STEP);
    assertThat(Totp.step(SECRET, "81804", THEN, Totp.NEVER)).isEmpty();
    assertThat(Totp.step(SECRET, "", THEN, Totp.NEVER)).isEmpty();
    assertThat(Totp.step(SECRET, null, THEN, Totp.NEVER)).isEmpty();
  }

  @Test
  void a_secret_is_written_as_authenticator_apps_read_it() { // RFC 4648, section 10
    assertThat(Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
    assertThat(Base32.encode(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(Base32.encode(new byte[] {-1})).isEqualTo("74");
  }
}
