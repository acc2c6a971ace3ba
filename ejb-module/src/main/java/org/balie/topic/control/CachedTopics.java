package org.balie.topic.control;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.Local;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balie.topic.Topic;
import org.balie.topic.Topics;
import org.balie.topic.entity.StoredTopic;

/** The tree is read with every ticket and changes seldom: kept for a minute on each node. */
@Singleton
@ConcurrencyManagement(BEAN)
@Local(Topics.class)
@PermitAll
public class CachedTopics implements Topics {

  private static final Duration FRESH = Duration.ofMinutes(1);

  @Inject TopicRepository stored;
  @Inject Clock clock;

  private volatile Snapshot snapshot = new Snapshot(Instant.EPOCH, Map.of());

  private record Snapshot(Instant at, Map<UUID, Topic> topics) {}

  @Override
  public Optional<Topic> byPath(String path) {
    return topics().values().stream().filter(t -> t.path().equals(path)).findFirst();
  }

  @Override
  public Optional<Topic> byId(UUID id) {
    return Optional.ofNullable(topics().get(id));
  }

  @Override
  public List<Topic> active() {
    return List.copyOf(topics().values());
  }

  @Override
  public String trail(Topic topic, Locale language) {
    var names = new ArrayDeque<String>();
    for (var step = Optional.of(topic);
        step.isPresent();
        step = step.map(Topic::parent).flatMap(this::byId)) {
      names.addFirst(step.get().name(language));
    }
    return String.join(" › ", names);
  }

  private Map<UUID, Topic> topics() {
    var now = clock.instant();
    if (snapshot.at().plus(FRESH).isBefore(now)) {
      var topics = new LinkedHashMap<UUID, Topic>();
      stored.active().forEach((StoredTopic t) -> topics.put(t.id(), t.topic()));
      snapshot = new Snapshot(now, topics);
    }
    return snapshot.topics();
  }
}
