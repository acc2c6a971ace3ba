package org.balie.inbox.boundary;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.balie.inbox.Receipt;
import org.balie.inbox.control.InboxLedger;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * What was received and waits, and what could not be processed, for whoever watches the server
 * ({@code /metrics}).
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(BEAN)
@PermitAll
public class InboxGauges {

  @Inject MetricRegistry metrics;
  @Inject InboxLedger ledger;

  @PostConstruct
  void register() {
    metrics.gauge("balie_inbox_waiting", ledger, l -> l.count(Receipt.State.RECEIVED));
    metrics.gauge("balie_inbox_poisoned", ledger, l -> l.count(Receipt.State.POISONED));
  }
}
