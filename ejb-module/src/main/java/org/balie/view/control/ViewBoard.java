package org.balie.view.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.balie.ticket.Hidden;
import org.balie.ticket.TicketWatchers;
import org.balie.view.Criteria;

/**
 * The counts of views that pages show. They are counted together, in one statement, and known until
 * a case changes on this node or {@link #OTHERS} are over; a view that means the same for everybody
 * is counted once for all.
 */
@ApplicationScoped
public class ViewBoard {

  static final Duration OTHERS = Duration.ofSeconds(2);
  private static final int MOST_KNOWN = 2_000;

  @Inject ViewCaseRepository cases;
  @Inject TicketWatchers watchers;
  @Inject Clock clock;

  private final Map<Question, Counted> known = new ConcurrentHashMap<>();

  /**
   * What is counted.
   *
   * @param agent null when it is the same for everybody with the same sight
   */
  private record Question(
      Criteria criteria, UUID agent, Set<UUID> teams, Hidden hidden, int most) {}

  private record Counted(long cases, long change, Instant at) {}

  /**
   * Called in a transaction that has changed nothing.
   *
   * @param most up to which is counted; one more means "more"
   */
  public Map<Criteria, Long> counts(Collection<Criteria> wanted, Viewer viewer, int most) {
    var change = watchers.changes();
    var found = new HashMap<Criteria, Long>();
    var open = new ArrayList<Criteria>();
    for (var criteria : Set.copyOf(wanted)) {
      var counted = known.get(question(criteria, viewer, most));
      if (counted != null && isFresh(counted)) {
        found.put(criteria, counted.cases());
      } else {
        open.add(criteria);
      }
    }
    found.putAll(count(open, viewer, most, change));
    return found;
  }

  private Map<Criteria, Long> count(List<Criteria> open, Viewer viewer, int most, long change) {
    var conditions = new ArrayList<Where>();
    for (var criteria : open) {
      conditions.add(Translation.of(criteria, viewer, "v" + conditions.size() + "x"));
    }
    var counts = cases.counts(conditions, most + 1);
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    var found = new HashMap<Criteria, Long>();
    for (var i = 0; i < open.size(); i++) {
      found.put(open.get(i), counts.get(i));
      known.put(
          question(open.get(i), viewer, most), new Counted(counts.get(i), change, viewer.now()));
    }
    return found;
  }

  private static Question question(Criteria criteria, Viewer viewer, int most) {
    return criteria.dependsOnViewer()
        ? new Question(criteria, viewer.agent(), viewer.teams(), viewer.hidden(), most)
        : new Question(criteria, null, Set.of(), viewer.hidden(), most);
  }

  private boolean isFresh(Counted counted) {
    return counted.change() == watchers.changes()
        && clock.instant().isBefore(counted.at().plus(OTHERS));
  }
}
