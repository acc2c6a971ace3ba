package org.balie.agent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.balie.agent.SessionKind;
import org.balie.agent.Sessions;

/** Sessions are rows that every node reads. */
@ApplicationScoped
class DatabaseSessions implements Sessions {

  @Inject SessionRepository sessions;
  @Inject Clock clock;

  @Override
  public int endAll(SessionKind kind) {
    return sessions.endOfKind(kind, clock.instant());
  }
}
