package org.balie.acceptance.secondline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.Server;
import org.balie.acceptance.Topdesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever TOPdesk and the server do: one incident per hand-over, every word once, in order. */
@Requirement({"K-12", "K-13", "C-03"})
class SecondLineFaultsE2E {

  @AfterEach
  void heal() {
    Topdesk.faults();
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void two_hundred_hand_overs_survive_random_faults() {
    var run = new FaultRun(200, Duration.ofMinutes(4));
    run.forward(() -> {});
    run.everythingArrives();
    run.theyAnswer();
    run.everythingIsHeard();
    Topdesk.faults();
    run.nothingIsLostOrDoubled();
  }

  @Test
  @Tag("second-line-kill")
  @Timeout(value = 40, unit = TimeUnit.MINUTES)
  void two_thousand_survive_random_faults_and_two_kills() {
    var run = new FaultRun(2_000, Duration.ofMinutes(10));
    run.forward(SecondLineFaultsE2E::killAndStart);
    killAndStart();
    run.everythingArrives();
    run.theyAnswer();
    run.everythingIsHeard();
    Topdesk.faults();
    run.nothingIsLostOrDoubled();
  }

  private static void killAndStart() {
    try {
      Server.kill();
      Server.start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
