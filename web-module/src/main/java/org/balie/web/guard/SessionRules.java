package org.balie.web.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long somebody stays signed in: without doing anything, and at most. */
@Named
@ApplicationScoped
public class SessionRules {

  /** The page warns and ends first; the server's own limit is for a browser that is gone. */
  private static final Duration GRACE = Duration.ofMinutes(1);

  private static final String STARTED = "balie.session.started";

  @Inject
  @ConfigProperty(name = "balie.session.idle", defaultValue = "PT30M")
  Duration idle;

  @Inject
  @ConfigProperty(name = "balie.session.longest", defaultValue = "PT10H")
  Duration longest;

  public void begin(HttpSession session, Instant now) {
    session.setAttribute(STARTED, now);
    session.setMaxInactiveInterval((int) idle.plus(GRACE).toSeconds());
  }

  /** Whether the longest time is over, however busy the person is. */
  public boolean over(HttpSession session, Instant now) {
    return session.getAttribute(STARTED) instanceof Instant started
        && !started.plus(longest).isAfter(now);
  }

  /** When it ends at the latest; null for a session without a person. */
  public Instant end(HttpSession session) {
    return session != null && session.getAttribute(STARTED) instanceof Instant started
        ? started.plus(longest)
        : null;
  }

  public long getIdleSeconds() {
    return idle.toSeconds();
  }
}
