package org.balie.handover.topdesk.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What TOPdesk proves itself with. Compared in a time that tells nothing of how near a guess was.
 */
@ApplicationScoped
public class CallbackSecrets {

  private static final String BASIC = "basic ";
  private static final String BEARER = "bearer ";

  @Inject TopdeskSettings settings;

  public boolean prove(String authorization, String token) {
    if (token != null) {
      return isSecret(token.strip());
    }
    if (authorization == null) {
      return false;
    }
    if (authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return isSecret(authorization.substring(BEARER.length()).strip());
    }
    return authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())
        && isPair(authorization.substring(BASIC.length()).strip());
  }

  private boolean isPair(String encoded) {
    try {
      var pair = new String(Base64.getDecoder().decode(encoded), UTF_8).split(":", 2);
      return pair.length == 2
          & same(pair[0], settings.callbackUser())
          & isSecret(pair[pair.length - 1]);
    } catch (IllegalArgumentException noBase64) {
      return false;
    }
  }

  private boolean isSecret(String given) {
    var found = false;
    for (var secret : settings.callbackSecrets()) {
      found |= same(given, secret);
    }
    return found;
  }

  /** Of equal length once hashed, so the comparison does not tell the length either. */
  private static boolean same(String left, String right) {
    return MessageDigest.isEqual(digest(left), digest(right));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
