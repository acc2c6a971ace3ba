package org.balie.web.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.balie.agent.AgentInactive;
import org.balie.agent.SessionKind;
import org.balie.agent.boundary.ReceptionOfAgents;
import org.balie.emergency.boundary.EmergencyReception;
import org.balie.privacy.Origin;
import org.balie.web.signin.SessionIdentity;

/**
 * Password in the server's realm, one-time code in the product, and then the session of the person
 * behind the account, with their roles and no more.
 */
@ApplicationScoped
class EmergencySignIn {

  private static final int MOST = 20;
  private static final Duration WINDOW = Duration.ofMinutes(15);

  @Inject EmergencyPassword password;
  @Inject EmergencyReception reception;
  @Inject ReceptionOfAgents agents;
  @Inject SessionIdentity session;
  @Inject Origin origin;
  @Inject Clock clock;
  private final Attempts attempts = new Attempts(MOST, WINDOW);

  /** How it ended; a refusal never says why. */
  enum Outcome {
    IN,
    REFUSED,
    TOO_MANY
  }

  Outcome signIn(HttpServletRequest request, String login, String secret, String code) {
    var from = origin.address();
    if (!attempts.permit(from, clock.instant())) {
      return Outcome.TOO_MANY;
    }
    var admitted = reception.admit(login, password.fits(login, secret), code);
    if (admitted.isEmpty() || !begin(request, admitted.get())) {
      attempts.failed(from, clock.instant());
      return Outcome.REFUSED;
    }
    return Outcome.IN;
  }

  private boolean begin(HttpServletRequest request, UUID person) {
    try {
      session.begin(request, agents.current(person), SessionKind.EMERGENCY, null);
      return true;
    } catch (AgentInactive switchedOff) {
      return false;
    }
  }
}
