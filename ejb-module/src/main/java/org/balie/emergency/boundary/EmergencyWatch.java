package org.balie.emergency.boundary;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import org.balie.emergency.EmergencyMode;
import org.balie.emergency.control.SwitchBoard;

/**
 * Notices on every node, within seconds, what was switched on its server and that the time is over,
 * also when nobody asks for a page.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class EmergencyWatch {

  @Inject EmergencyMode mode;
  @Inject SwitchBoard board;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void look() {
    if (!mode.now().on()) {
      board.expire();
    }
  }
}
