package org.balie.web.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.balie.emergency.boundary.OwnEmergencyDesk;

/** Tries an emergency sign-in without signing anybody in, and not often enough to guess. */
@ApplicationScoped
class DrillRoom {

  private static final int MOST = 5;
  private static final Duration WINDOW = Duration.ofMinutes(15);

  @Inject EmergencyPassword password;
  @Inject OwnEmergencyDesk desk;
  @Inject Clock clock;
  private final Attempts attempts = new Attempts(MOST, WINDOW);

  boolean drill(String login, String secret, String code) {
    var fits =
        attempts.permit(login, clock.instant()) && desk.drill(password.fits(login, secret), code);
    if (!fits) {
      attempts.failed(login, clock.instant());
    }
    return fits;
  }
}
