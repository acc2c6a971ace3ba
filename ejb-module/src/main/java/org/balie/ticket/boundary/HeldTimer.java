package org.balie.ticket.boundary;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Lets replies go whose time has come, looking once a second on every node. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(BEAN)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class HeldTimer {

  @Inject HeldSteps steps;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void look() {
    OneByOne.each(steps.due(), steps::leave, "Could not send reply");
  }
}
