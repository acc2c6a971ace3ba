package org.balie.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balie.agent.AgentIdentity;
import org.balie.agent.SessionKind;
import org.balie.agent.boundary.SessionDesk;
import org.balie.emergency.EmergencyMode;
import org.balie.web.guard.SessionRules;
import org.balie.web.platform.Me;

/**
 * Our own identity in the HTTP session: small, serialisable, the same on every node. It is compared
 * with the register every few seconds, so that whoever is switched off or signed out elsewhere is
 * out here too.
 */
@ApplicationScoped
public class SessionIdentity {

  private static final String SESSION = "balie.session";
  private static final String KIND = "balie.session.kind";
  private static final String CHECKED = "balie.session.checked";
  private static final Duration TRUSTED = Duration.ofSeconds(15);

  @Inject SessionDesk sessions;
  @Inject SessionRules rules;
  @Inject EmergencyMode emergency;
  @Inject Clock clock;

  /**
   * Signs somebody in: a fresh session id first, so that an id known before means nothing
   * afterwards.
   */
  public void begin(
      HttpServletRequest request, AgentIdentity identity, SessionKind kind, String providerSid) {
    request.getSession(true);
    request.changeSessionId();
    var session = request.getSession();
    session.setAttribute(SESSION, sessions.begin(identity.id(), kind, providerSid));
    session.setAttribute(KIND, kind);
    session.setAttribute(CHECKED, clock.instant());
    session.setAttribute(Me.SESSION_KEY, identity);
    rules.begin(session, clock.instant());
  }

  /** Whoever is signed in, as they are now. */
  public Optional<AgentIdentity> current(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null || session.getAttribute(SESSION) == null) {
      return Optional.empty();
    }
    var now = clock.instant();
    if (rules.over(session, now) || emergencyOver(session)) {
      end(request);
      return Optional.empty();
    }
    if (((Instant) session.getAttribute(CHECKED)).plus(TRUSTED).isAfter(now)) {
      return Optional.ofNullable((AgentIdentity) session.getAttribute(Me.SESSION_KEY));
    }
    var identity = sessions.current((UUID) session.getAttribute(SESSION));
    if (identity.isEmpty()) {
      session.invalidate();
      return Optional.empty();
    }
    session.setAttribute(Me.SESSION_KEY, identity.get());
    session.setAttribute(CHECKED, now);
    return identity;
  }

  /** Asked on every request, so that switching off counts at once. */
  private boolean emergencyOver(HttpSession session) {
    return session.getAttribute(KIND) == SessionKind.EMERGENCY && !emergency.now().on();
  }

  public Optional<SessionKind> kind(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(s -> (SessionKind) s.getAttribute(KIND));
  }

  /** Signs out here. */
  public void end(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      if (session.getAttribute(SESSION) instanceof UUID id) {
        sessions.end(id);
      }
      session.invalidate();
    }
  }
}
