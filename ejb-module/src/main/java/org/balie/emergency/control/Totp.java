package org.balie.emergency.control;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * One-time codes by time (RFC 6238): six digits, steps of 30 seconds, one step of drift, and a step
 * counts once.
 */
public final class Totp {

  public static final int DIGITS = 6;
  static final int SECRET_BYTES = 20;
  static final long NEVER = -1;
  private static final Duration STEP = Duration.ofSeconds(30);
  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator(
          STEP, DIGITS, TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1);

  private Totp() {}

  /**
   * The step whose code this is.
   *
   * @param used last step that was accepted: this one and older ones count no more
   */
  public static OptionalLong step(byte[] secret, String code, Instant now, long used) {
    var given = code == null ? "" : code.replaceAll("\\s", "");
    var here = now.getEpochSecond() / STEP.toSeconds();
    var found = OptionalLong.empty();
    for (var step = here - 1; step <= here + 1; step++) {
      if (same(code(secret, step), given) && step > used) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  static String code(byte[] secret, long step) {
    try {
      return GENERATOR.generateOneTimePasswordString(
          new SecretKeySpec(secret, GENERATOR.getAlgorithm()),
          Instant.ofEpochSecond(step * STEP.toSeconds()));
    } catch (InvalidKeyException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
  }
}
