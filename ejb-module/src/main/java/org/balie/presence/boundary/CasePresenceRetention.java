package org.balie.presence.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.balie.platform.Leases;
import org.balie.presence.control.PresenceRepository;

/** Removes windows that went without a word, once an hour on one node. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
public class CasePresenceRetention {

  @Inject Leases leases;
  @Inject PresenceRepository windows;
  @Inject Clock clock;

  @Schedule(hour = "*", minute = "17", persistent = false)
  void remove() {
    if (leases.hold("presence.retention", Duration.ofMinutes(10))) {
      windows.removeNotHeardSince(clock.instant().minus(CasePresenceDesk.GONE));
    }
  }
}
