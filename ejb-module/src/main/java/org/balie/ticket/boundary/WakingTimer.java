package org.balie.ticket.boundary;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Wakes suspended cases, looking every five seconds on every node: what slept while no server ran
 * wakes with the first look.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(BEAN)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class WakingTimer {

  private static final Logger LOG = Logger.getLogger(WakingTimer.class.getName());

  @Inject WakingSteps steps;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void look() {
    steps.due().forEach(this::wake);
  }

  /** One that cannot wake now is tried again, and keeps no other. */
  private void wake(UUID ticket) {
    try {
      steps.wake(ticket);
    } catch (EJBException failed) {
      LOG.log(Level.WARNING, failed, () -> "Case " + ticket + " could not wake");
    }
  }
}
