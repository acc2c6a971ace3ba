package org.balie.inside;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until the answer is right or the time is over. */
public final class Eventually {

  private static final Duration PAUSE = Duration.ofMillis(50);

  private Eventually() {}

  public static <T> T within(Duration most, Supplier<T> question, Predicate<T> right) {
    var deadline = Instant.now().plus(most);
    var answer = question.get();
    while (!right.test(answer)) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("Not within " + most + "; the last answer was " + answer);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
      answer = question.get();
    }
    return answer;
  }
}
