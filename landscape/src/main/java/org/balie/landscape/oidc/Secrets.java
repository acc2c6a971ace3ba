package org.balie.landscape.oidc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Unguessable values and hashes, as URL-safe text. */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private Secrets() {}

  static String random() {
    return random(BYTES);
  }

  static String random(int bytes) {
    var value = new byte[bytes];
    RANDOM.nextBytes(value);
    return encode(value);
  }

  /** BASE64URL(SHA256(text)), as PKCE's S256 wants it (RFC 7636, 4.2). */
  static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return encode(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static String encode(byte[] value) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
  }
}
