package org.balie.outbox.boundary;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.balie.outbox.control.OutboxLedger;
import org.balie.outbox.entity.OutboxRow;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * What waits for neighbours, since when, and what was given up, for whoever watches the server
 * ({@code /metrics}).
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(BEAN)
@PermitAll
public class OutboxGauges {

  @Inject MetricRegistry metrics;
  @Inject OutboxLedger ledger;

  @PostConstruct
  void register() {
    metrics.gauge("balie_outbox_pending", ledger, l -> l.count(OutboxRow.State.PENDING));
    metrics.gauge("balie_outbox_parked", ledger, l -> l.count(OutboxRow.State.PARKED));
    metrics.gauge("balie_outbox_oldest_seconds", ledger, OutboxLedger::oldestSeconds);
  }
}
