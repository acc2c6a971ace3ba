package org.balie.web.guard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;

/** How long the session of this request may last, for the page that warns before it ends. */
@Named
@RequestScoped
public class SessionClock {

  @Inject SessionRules rules;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  /** Seconds without anything done, after which the session ends. */
  public long getIdle() {
    return rules.getIdleSeconds();
  }

  /** Seconds until the session ends in any case. */
  public long getLeft() {
    var end = rules.end(request.getSession(false));
    return end == null ? 0 : Math.max(0, Duration.between(clock.instant(), end).toSeconds());
  }
}
