package org.balie.handover.topdesk.boundary;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.balie.handover.topdesk.control.Poll;
import org.balie.handover.topdesk.control.TopdeskLedger;
import org.balie.handover.topdesk.control.TopdeskSettings;
import org.balie.platform.Leases;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks after what TOPdesk did not tell, on one node at a time. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(BEAN)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class TopdeskTimer {

  private static final String LISTS = "topdesk.lists";

  @Resource ManagedExecutorService threads;
  @Inject TopdeskSettings settings;
  @Inject TopdeskLedger ledger;
  @Inject Leases leases;
  @Inject Poll poll;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "balie.topdesk.lists-fresh", defaultValue = "PT1H")
  Duration fresh;

  @Inject
  @ConfigProperty(name = "balie.retention.deliveries", defaultValue = "P30D")
  Duration retention;

  private final AtomicBoolean asking = new AtomicBoolean();

  /** Aside: a TOPdesk that hangs must not hold the timer. */
  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
  void ask() {
    if (settings.configured()
        && leases.hold("topdesk.poll", Duration.ofMinutes(2))
        && asking.compareAndSet(false, true)) {
      threads.execute(
          () -> {
            try {
              poll.ask();
            } finally {
              asking.set(false);
            }
          });
    }
  }

  /** Lists that are old, or were never read. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void refreshLists() {
    if (settings.configured() && leases.hold(LISTS, Duration.ofMinutes(1)) && listsAreOld()) {
      ledger.wish(LISTS);
      ledger.sign("lists-asked", true, "");
    }
  }

  private boolean listsAreOld() {
    var old = clock.instant().minus(fresh);
    return ledger.signOf("lists-asked").filter(asked -> asked.at().isAfter(old)).isEmpty();
  }

  @Schedule(hour = "3", minute = "40", persistent = false)
  void forgetDeliveries() {
    if (leases.hold("topdesk.retention", Duration.ofMinutes(10))) {
      ledger.forgetDeliveriesBefore(clock.instant().minus(retention));
    }
  }
}
