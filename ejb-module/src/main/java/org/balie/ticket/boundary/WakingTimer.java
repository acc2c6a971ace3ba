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

  @Inject WakingSteps steps;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void look() {
    OneByOne.each(steps.due(), steps::wake, "Could not wake case");
  }
}
