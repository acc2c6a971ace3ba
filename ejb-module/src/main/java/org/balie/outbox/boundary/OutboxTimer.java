package org.balie.outbox.boundary;

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
import org.balie.outbox.control.OutboxBell;
import org.balie.outbox.control.OutboxRelay;

/**
 * Looks once a second for what is due: retries, expired leases, and whatever the bell did not tell.
 * Begins when others can know that this server lives: they would take it for dead.
 */
@Startup
@Singleton
@DependsOn({"SchemaMigration", "SignalPulse"})
@ConcurrencyManagement(BEAN)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxTimer {

  @Inject OutboxRelay relay;
  @Inject OutboxBell bell;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void look() {
    bell.heard();
    relay.drain();
  }

  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  void takeOver() {
    relay.takeOver();
  }
}
