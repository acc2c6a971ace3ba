package org.balie.inside;

import java.time.Duration;
import org.balie.inside.doubles.Ticking;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TimersIT {

  private static final Duration LONG = Duration.ofSeconds(60);

  @Test
  @Requirement("D-45")
  void a_timer_that_failed_for_a_while_goes_on() {
    Eventually.within(LONG, Ticking::calls, calls -> calls > Ticking.FAILURES + 1);
  }
}
