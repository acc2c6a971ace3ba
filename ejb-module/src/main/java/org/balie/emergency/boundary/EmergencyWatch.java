package org.balie.emergency.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
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
@TransactionManagement(TransactionManagementType.BEAN)
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
