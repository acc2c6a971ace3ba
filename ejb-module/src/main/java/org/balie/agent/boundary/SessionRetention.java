package org.balie.agent.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.balie.agent.control.SessionRepository;
import org.balie.platform.Leases;

/**
 * Removes old rows of the register of sessions, once a night on one node; the audit log keeps who
 * signed in when.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
public class SessionRetention {

  private static final Duration RETENTION = Duration.ofDays(7);

  @Inject Leases leases;
  @Inject SessionRepository sessions;
  @Inject Clock clock;

  @Schedule(hour = "3", minute = "30", persistent = false)
  void remove() {
    if (leases.hold("agent.session-retention", Duration.ofMinutes(10))) {
      sessions.removeStartedBefore(clock.instant().minus(RETENTION));
    }
  }
}
