package org.balie.application.control;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A key as the application holds it: {@code balie_<8 hex>_<43 base64url>}. The name in front lets
 * scanners of source code find one that leaked; the eight digits name it; the rest is the secret,
 * 256 bits.
 */
public record PlainKey(String text, String prefix) {

  private static final Pattern SHAPE = Pattern.compile("balie_([0-9a-f]{8})_[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public static PlainKey next() {
    var prefix = HexFormat.of().formatHex(random(4));
    var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random(32));
    return new PlainKey("balie_" + prefix + "_" + secret, prefix);
  }

  /** Empty for text that is no key at all. */
  public static Optional<PlainKey> of(String text) {
    var shape = SHAPE.matcher(text == null ? "" : text);
    return shape.matches() ? Optional.of(new PlainKey(text, shape.group(1))) : Optional.empty();
  }

  private static byte[] random(int bytes) {
    var random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "balie_" + prefix + "_...";
  }
}
