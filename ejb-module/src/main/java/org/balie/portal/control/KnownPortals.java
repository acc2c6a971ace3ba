package org.balie.portal.control;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.balie.portal.PortalSheet;
import org.balie.portal.PortalsChanged;
import org.balie.portal.entity.Portal;

/**
 * The list of portals, which changes a few times a year and is read with every case: kept for a
 * minute on each node, anew at once where it was changed.
 */
@ApplicationScoped
public class KnownPortals {

  private static final Duration FRESH = Duration.ofMinutes(1);

  @Inject PortalRepository stored;
  @Inject Clock clock;

  private volatile Snapshot snapshot = new Snapshot(Instant.EPOCH, List.of());

  private record Snapshot(Instant at, List<PortalSheet> portals) {}

  /** In their order. Needs a transaction when they have to be read. */
  public List<PortalSheet> all() {
    var now = clock.instant();
    if (snapshot.at().plus(FRESH).isBefore(now)) {
      snapshot = new Snapshot(now, stored.all().stream().map(Portal::sheet).toList());
    }
    return snapshot.portals();
  }

  void forget(@Observes(during = AFTER_SUCCESS) PortalsChanged event) {
    snapshot = new Snapshot(Instant.EPOCH, List.of());
  }
}
