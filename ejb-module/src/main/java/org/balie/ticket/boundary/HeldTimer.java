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

/** Lets replies go whose time has come, looking once a second on every node. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(BEAN)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class HeldTimer {

  private static final Logger LOG = Logger.getLogger(HeldTimer.class.getName());

  @Inject HeldSteps steps;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void look() {
    steps.due().forEach(this::leave);
  }

  /** One that cannot leave now is tried again, and keeps no other. */
  private void leave(UUID reply) {
    try {
      steps.leave(reply);
    } catch (EJBException failed) {
      LOG.log(Level.WARNING, failed, () -> "Reply " + reply + " could not leave");
    }
  }
}
