package org.balie.api.application;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.balie.api.platform.Buckets;
import org.balie.application.ApplicationIdentity;

/** How often an application may call, and an address may guess. Each node counts for itself. */
@ApplicationScoped
class RateLimits {

  private static final int GUESSES_PER_MINUTE = 30;
  private static final int ADDRESSES = 10_000;
  private static final int TRUSTED = 1_000;

  private final Map<UUID, Rated> applications = new ConcurrentHashMap<>();
  private final Map<String, Bucket> guesses = Buckets.youngest(ADDRESSES);
  private final Map<String, Boolean> trusted = Buckets.youngest(TRUSTED);

  private record Rated(int ratePerMinute, Bucket bucket) {}

  /** Counts one request. Returns the seconds to wait, 0 for none. */
  long request(ApplicationIdentity application) {
    var rate = application.ratePerMinute();
    var rated =
        applications.compute(
            application.id(),
            (id, known) ->
                known != null && known.ratePerMinute() == rate
                    ? known
                    : new Rated(rate, Buckets.perMinute(rate)));
    var probe = rated.bucket().tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? 0 : Buckets.seconds(probe.getNanosToWaitForRefill());
  }

  /**
   * Seconds to wait before this address may try again, 0 for none. Credentials that were right a
   * while ago are let through, so that a guesser does not lock out a neighbour at its address.
   */
  synchronized long guessing(String address, String credentials) {
    var bucket = guesses.get(address);
    if (bucket == null || trusted.containsKey(digest(credentials))) {
      return 0;
    }
    var probe = bucket.estimateAbilityToConsume(1);
    return probe.canBeConsumed() ? 0 : Buckets.seconds(probe.getNanosToWaitForRefill());
  }

  /** Counts a wrong guess. Returns whether it is still worth writing down. */
  synchronized boolean guessed(String address) {
    return guesses
        .computeIfAbsent(address, a -> Buckets.perMinute(GUESSES_PER_MINUTE))
        .tryConsume(1);
  }

  synchronized void right(String credentials) {
    trusted.put(digest(credentials), true);
  }

  private static String digest(String credentials) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(credentials.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
