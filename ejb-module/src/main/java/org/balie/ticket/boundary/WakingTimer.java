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
 * wakes with the first look. Tells of last days, too.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(BEAN)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class WakingTimer {

  @Inject WakingSteps steps;

  /** Agents are told of a last day when it begins, or as soon as it is theirs. */
  @Schedule(hour = "*", minute = "*", second = "2/5", persistent = false)
  void lookForLastDays() {
    OneByOne.each(steps.lastDaysCome(), steps::tellLastDay, "Could not tell the last day of case");
  }

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void look() {
    OneByOne.each(steps.due(), steps::wake, "Could not wake case");
  }
}
