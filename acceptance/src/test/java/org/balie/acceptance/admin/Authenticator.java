package org.balie.acceptance.admin;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.balie.acceptance.Eventually;

/** An authenticator app (RFC 6238, written here once more so that two readings must agree). */
final class Authenticator {

  private static final Duration TWO_STEPS = Duration.ofSeconds(65);

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final long STEP = 30;

  /** Whoever types for so long would find the code of the last step refused. */
  private static final long TYPING = 10;

  private final byte[] secret;
  private long shown = -1;

  Authenticator(String base32) {
    var bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
    var pending = 0L;
    var bits = 0;
    for (var c : base32.toCharArray()) {
      pending = pending << 5 | ALPHABET.indexOf(c);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.put((byte) (pending >> bits));
      }
    }
    secret = bytes.array();
  }

  /**
   * A code that was not shown before, of the last step, this one or the next: each is accepted.
   * Waits when all three were shown.
   */
  String fresh() throws GeneralSecurityException {
    Eventually.within(TWO_STEPS, Authenticator::now, step -> step >= shown);
    shown = Math.max(oldest(), shown + 1);
    return code(shown);
  }

  private static long oldest() {
    return Instant.now().plusSeconds(TYPING).getEpochSecond() / STEP - 1;
  }

  /** The code of this moment, used or not. */
  String current() throws GeneralSecurityException {
    return code(now());
  }

  private static long now() {
    return Instant.now().getEpochSecond() / STEP;
  }

  private String code(long step) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(secret, "HmacSHA1"));
    var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
    var offset = hash[hash.length - 1] & 0xf;
    return "%06d".formatted((ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff) % 1_000_000);
  }
}
