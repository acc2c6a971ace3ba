package org.balie.signal.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.balie.platform.Ids;
import org.balie.signal.Nodes;
import org.balie.signal.SignalHeard;
import org.balie.signal.Signals;
import org.balie.signal.entity.NodeSignal;

/**
 * Rows that the others look for: one small question a second, and no other part that could be down.
 * A server that is alone asks nothing. The clocks of the servers may differ by a few seconds.
 */
@ApplicationScoped
public class DatabaseSignals implements Signals, Nodes {

  /** Clocks differ, and a transaction commits later than it told. */
  private static final Duration OVERLAP = Duration.ofSeconds(10);

  /** A server that is silent for so long is gone; one that only pauses misses nothing. */
  private static final Duration GONE = Duration.ofMinutes(5);

  /** Six beats. What a server holds is taken over then; that it is told of changes ends later. */
  private static final Duration DEAD = Duration.ofMinutes(1);

  private static final Duration KEPT = Duration.ofHours(1);

  private final UUID node = Ids.next();
  private final Map<UUID, Instant> heard = new ConcurrentHashMap<>();
  private volatile boolean others;
  private volatile Instant looked;

  @Inject SignalRepository signals;
  @Inject Event<SignalHeard> events;
  @Inject Clock clock;

  @Override
  public void tell(String topic, UUID subject) {
    if (others) {
      signals.add(new NodeSignal(node, topic, subject, clock.instant()));
    }
  }

  @Override
  public UUID self() {
    return node;
  }

  @Override
  public Instant deadBefore() {
    return clock.instant().minus(DEAD);
  }

  /** This server lives; are there others? Needs a transaction. */
  public void beat() {
    var now = clock.instant();
    signals.beat(node, now);
    others = signals.others(node, now.minus(GONE));
  }

  /** Hears what others told since the last time; needs a transaction. */
  public void look() {
    if (!others) {
      return;
    }
    var now = clock.instant();
    var since = (looked == null ? now : looked).minus(OVERLAP);
    heard.values().removeIf(at -> at.isBefore(since));
    signals.ofOthers(node, since).stream()
        .filter(signal -> heard.putIfAbsent(signal.id(), signal.at()) == null)
        .collect(groupingBy(NodeSignal::topic, mapping(NodeSignal::subject, toSet())))
        .forEach((topic, subjects) -> events.fire(new SignalHeard(topic, subjects)));
    looked = now;
  }

  public void forget() {
    signals.removeBefore(clock.instant().minus(KEPT));
  }
}
