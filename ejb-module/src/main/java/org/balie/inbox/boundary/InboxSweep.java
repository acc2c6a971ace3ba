package org.balie.inbox.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.balie.inbox.control.InboxBell;
import org.balie.inbox.control.InboxLedger;
import org.balie.platform.Leases;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Rings again for items whose bell was lost, and removes originals whose retention is over; on one
 * node.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class InboxSweep {

  private static final int BATCH = 500;

  @Inject Leases leases;
  @Inject InboxLedger ledger;
  @Inject InboxBell bell;

  @Inject
  @ConfigProperty(name = "balie.retention.originals", defaultValue = "P90D")
  Duration retention;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void ringAgain() {
    if (leases.hold("inbox.sweep", Duration.ofSeconds(30))) {
      ledger.unheard(BATCH).forEach(item -> bell.ring(item.channel(), item.id()));
    }
  }

  @Schedule(hour = "3", minute = "10", persistent = false)
  void forgetOriginals() {
    if (leases.hold("inbox.retention", Duration.ofMinutes(10))) {
      while (ledger.forgetOriginals(retention, BATCH) == BATCH) {
        leases.hold("inbox.retention", Duration.ofMinutes(10));
      }
    }
  }
}
