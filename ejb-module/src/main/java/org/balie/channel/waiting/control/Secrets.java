package org.balie.channel.waiting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.balie.privacy.LookupHash;

/** Links, codes and what a browser shows, so that none of them can be guessed or read here. */
@ApplicationScoped
public class Secrets {

  private static final int LINK = 16;
  private static final int VISIT = 32;
  private static final int CODES = 100_000_000;

  /** So many hexadecimal digits fit a long, and leave no digit of a code likelier than another. */
  private static final int DIGITS = 15;

  private final SecureRandom random = new SecureRandom();

  @Inject LookupHash hashes;

  /** Opens nothing, and says nothing of whose message it is. */
  String link() {
    return random(LINK);
  }

  /** What a browser shows after the right code. */
  String visit() {
    return random(VISIT);
  }

  private String random(int bytes) {
    var some = new byte[bytes];
    random.nextBytes(some);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(some);
  }

  /** By what a visit is found again. */
  String visitKey(String visit) {
    return hashes.lookupHash("waiting-visit", visit);
  }

  /**
   * Eight digits. Made anew each time it is needed, so that it lies nowhere: who reads the database
   * without the key store learns none.
   */
  String code(UUID message, UUID seed) {
    var hash = hashes.lookupHash("waiting-code", message + "/" + seed);
    return "%08d".formatted(Long.parseLong(hash.substring(0, DIGITS), 16) % CODES);
  }

  /** Spaces between the digits are as people copy them. */
  boolean isCode(UUID message, UUID seed, String typed) {
    var given = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(code(message, seed).getBytes(StandardCharsets.UTF_8), given);
  }
}
