package org.balie.topic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All topics of a moment, deprecated ones too, and what their places in the tree mean. */
public final class TopicTree {

  private final Map<UUID, Topic> topics = new LinkedHashMap<>();
  private final Map<UUID, List<Topic>> below = new HashMap<>();
  private final Map<String, UUID> paths = new HashMap<>();
  private final TopicFinder finder = new TopicFinder(this);

  /**
   * A tree.
   *
   * @param siblings all topics; those beside each other in their order
   * @param formerPaths where topics stood before
   */
  public TopicTree(Collection<Topic> siblings, Map<String, UUID> formerPaths) {
    siblings.forEach(t -> below.computeIfAbsent(t.parent(), p -> new ArrayList<>()).add(t));
    grow(null);
    paths.putAll(formerPaths);
    topics.values().forEach(t -> paths.put(t.path(), t.id()));
  }

  private void grow(UUID parent) {
    for (var topic : below(parent)) {
      topics.put(topic.id(), topic);
      grow(topic.id());
    }
  }

  public Optional<Topic> topic(UUID id) {
    return Optional.ofNullable(id).map(topics::get);
  }

  /** The topic that stands there, or stood there once. */
  public Optional<Topic> at(String path) {
    return topic(paths.get(path));
  }

  /** All, parents before their children. */
  public List<Topic> all() {
    return List.copyOf(topics.values());
  }

  /** Finds topics of this tree by words. */
  public TopicFinder finder() {
    return finder;
  }

  /** Those that new cases can have. */
  public List<Topic> active() {
    return topics.values().stream().filter(this::usable).toList();
  }

  /** Those directly below, in their order; those at the root for null. */
  public List<Topic> below(UUID parent) {
    return below.getOrDefault(parent, List.of());
  }

  /** From the root to the topic itself. */
  public List<Topic> way(Topic topic) {
    var way = new ArrayDeque<Topic>();
    for (var step = Optional.of(topic); step.isPresent(); step = topic(step.get().parent())) {
      way.addFirst(step.get());
    }
    return List.copyOf(way);
  }

  /** The names from the root to this topic: "Digital › Delpher › Login". */
  public String trail(Topic topic, Locale language) {
    return way(topic).stream().map(t -> t.name(language)).collect(Collectors.joining(" › "));
  }

  /** Whether new cases can have it: it and everything above it is active. */
  public boolean usable(Topic topic) {
    return way(topic).stream().allMatch(Topic::active);
  }

  /** Whether people can choose it; never one that is not there. */
  public boolean offers(UUID id) {
    return topic(id).filter(this::usable).isPresent();
  }

  /**
   * The topic that a new case gets when this one was named: itself; when it is deprecated, what
   * took its place; else the nearest one above that is in use.
   */
  public Optional<Topic> current(UUID id) {
    var seen = new HashSet<UUID>();
    var topic = topic(id);
    while (topic.isPresent() && !usable(topic.get()) && seen.add(topic.get().id())) {
      var here = topic.get();
      topic = successor(here).or(() -> topic(here.parent()));
    }
    return topic.filter(this::usable);
  }

  /** Its own, else that of the branch that was deprecated with it. */
  private Optional<Topic> successor(Topic topic) {
    return nearest(topic, t -> t.active() ? null : t.successor()).flatMap(this::topic);
  }

  /** The team such cases go to: its own, else that of the nearest one above. */
  public Optional<UUID> team(Topic topic) {
    return nearest(topic, Topic::team);
  }

  public Optional<String> escalation(Topic topic) {
    return nearest(topic, Topic::escalation);
  }

  private <T> Optional<T> nearest(Topic topic, Function<Topic, T> what) {
    var found = way(topic).stream().map(what).filter(Objects::nonNull).toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }

  /** Whether one is the other or stands anywhere below it. */
  public boolean under(Topic topic, Topic above) {
    return way(topic).contains(above);
  }

  /** Everything that stands below, at any depth, parents first. */
  public List<Topic> branch(Topic top) {
    return topics.values().stream().filter(t -> under(t, top)).toList();
  }
}
