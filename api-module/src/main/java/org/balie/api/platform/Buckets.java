package org.balie.api.platform;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Rates, and maps of them that do not grow without end. */
public final class Buckets {

  private Buckets() {}

  public static Bucket perMinute(int rate) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(rate).refillGreedy(rate, Duration.ofMinutes(1)))
        .build();
  }

  /** Rounded up. */
  public static long seconds(long nanos) {
    return TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
  }

  /** Forgets what was not used for the longest time; not for two threads at once. */
  public static <K, V> Map<K, V> youngest(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
      }
    };
  }

  /** One of what somebody may have; the seconds to wait for it, 0 for none. */
  public static long take(Map<String, Bucket> buckets, String whose, int rate) {
    var bucket = buckets.computeIfAbsent(whose, w -> perMinute(rate));
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? 0 : seconds(probe.getNanosToWaitForRefill());
  }
}
