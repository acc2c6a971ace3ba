package org.balie.handover.topdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balie.handover.topdesk.TopdeskItem;

/** TOPdesk's lists as they were read last: names to ids without asking it. Kept for a minute. */
@ApplicationScoped
public class TopdeskLists {

  static final String GROUPS = "operatorgroups";
  static final String STATUSES = "statuses";

  private static final Duration FRESH = Duration.ofSeconds(20);

  @Inject TopdeskLedger ledger;
  @Inject Clock clock;

  private volatile Snapshot snapshot = new Snapshot(Instant.EPOCH, List.of());

  private record Snapshot(Instant at, List<TopdeskItem> items) {}

  public List<TopdeskItem> all() {
    var now = clock.instant();
    if (snapshot.at().plus(FRESH).isBefore(now)) {
      snapshot = new Snapshot(now, ledger.items());
    }
    return snapshot.items();
  }

  void forget() {
    snapshot = new Snapshot(Instant.EPOCH, List.of());
  }

  public List<String> names(String list) {
    return of(list).map(TopdeskItem::name).toList();
  }

  /** Categories, each followed by its subcategories. */
  List<String> categories() {
    return of("categories")
        .flatMap(
            category ->
                Stream.concat(
                    Stream.of(category.shown()),
                    of("subcategories")
                        .filter(sub -> category.name().equals(sub.parent()))
                        .map(TopdeskItem::shown)))
        .toList();
  }

  Optional<TopdeskItem> named(String list, String shown) {
    return of(list).filter(item -> item.shown().equals(shown)).findFirst();
  }

  private Stream<TopdeskItem> of(String list) {
    return all().stream().filter(item -> item.list().equals(list));
  }
}
