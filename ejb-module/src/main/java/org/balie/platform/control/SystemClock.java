package org.balie.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The only place that reads the machine's time; everybody else injects a {@link Clock}. */
@Dependent
class SystemClock {

  @Produces
  @Dependent
  Clock clock() {
    return Clock.systemUTC();
  }
}
