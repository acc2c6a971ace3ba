package org.balie.web.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts failures of one origin in a sliding window; each node counts for itself. */
final class Attempts {

  private static final int ORIGINS = 10_000;

  private final int most;
  private final Duration window;
  private final Map<String, Deque<Instant>> failures =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > ORIGINS;
        }
      };

  Attempts(int most, Duration window) {
    this.most = most;
    this.window = window;
  }

  /** Whether this origin may try now. */
  synchronized boolean permit(String origin, Instant now) {
    var known = failures.get(origin);
    if (known == null) {
      return true;
    }
    while (!known.isEmpty() && !known.peekFirst().plus(window).isAfter(now)) {
      known.removeFirst();
    }
    return known.size() < most;
  }

  synchronized void failed(String origin, Instant now) {
    failures.computeIfAbsent(origin, o -> new ArrayDeque<>()).addLast(now);
  }
}
