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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balie.topic.Topic;
import org.balie.topic.TopicTree;
import org.balie.topic.Topics;

/**
 * The tree is read with every ticket and changes seldom: kept on each node, which asks every two
 * seconds whether it is still the newest.
 */
@Singleton
@ConcurrencyManagement(BEAN)
@Local(Topics.class)
@PermitAll
public class CachedTopics implements Topics {

  private static final Duration FRESH = Duration.ofSeconds(2);

  @Inject TopicRepository stored;
  @Inject Clock clock;

  private volatile Snapshot snapshot =
      new Snapshot(Instant.EPOCH, 0, new TopicTree(List.of(), Map.of()));

  private record Snapshot(Instant at, long revision, TopicTree tree) {}

  @Override
  public Optional<Topic> byPath(String path) {
    return tree().at(path);
  }

  @Override
  public Optional<Topic> byId(UUID id) {
    return tree().topic(id);
  }

  @Override
  public List<Topic> active() {
    return tree().active();
  }

  @Override
  public String trail(Topic topic, Locale language) {
    return tree().trail(topic, language);
  }

  @Override
  public TopicTree tree() {
    var now = clock.instant();
    var known = snapshot;
    if (known.at().plus(FRESH).isBefore(now)) {
      var revision = stored.revision();
      known =
          new Snapshot(now, revision, revision == known.revision() ? known.tree() : stored.tree());
      snapshot = known;
    }
    return known.tree();
  }
}
