package org.balie.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The only place that reads the machine's time; everybody else injects a {@link Clock}. */
@Dependent
class SystemClock {

  /** As the databases keep moments: what was answered is what is read back. */
  private static final Duration PRECISION = Duration.ofNanos(1_000);

  @Produces
  @Dependent
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), PRECISION);
  }
}
