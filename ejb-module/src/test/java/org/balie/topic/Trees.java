package org.balie.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Builds trees by paths. */
public final class Trees {

  private final Map<String, Topic> topics = new HashMap<>();
  private final List<String> order = new ArrayList<>();

  public static Trees tree() {
    return new Trees();
  }

  public static UUID id(String path) {
    return UUID.nameUUIDFromBytes(path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  public Trees with(String path, String name, String... synonyms) {
    var cut = path.lastIndexOf('/');
    var parent = cut < 0 ? null : id(path.substring(0, cut));
    var words = new HashMap<String, List<String>>();
    if (synonyms.length > 0) {
      words.put("en", List.of(synonyms));
    }
    keep(new Topic(id(path), parent, path, Map.of("en", name), words, null, null, true, null));
    return this;
  }

  public Trees called(String path, String language, String name) {
    var t = topics.get(path);
    var names = new HashMap<>(t.names());
    names.put(language, name);
    keep(
        new Topic(t.id(), t.parent(), path, names, t.synonyms(), t.team(), null, t.active(), null));
    return this;
  }

  public Trees ofTeam(String path, UUID team, String escalation) {
    var t = topics.get(path);
    keep(
        new Topic(t.id(), t.parent(), path, t.names(), t.synonyms(), team, escalation, true, null));
    return this;
  }

  public Trees deprecated(String path, String instead) {
    var t = topics.get(path);
    var successor = instead == null ? null : id(instead);
    keep(
        new Topic(t.id(), t.parent(), path, t.names(), t.synonyms(), null, null, false, successor));
    return this;
  }

  private void keep(Topic topic) {
    if (topics.put(topic.path(), topic) == null) {
      order.add(topic.path());
    }
  }

  public TopicTree grown() {
    return new TopicTree(order.stream().map(topics::get).toList(), Map.of());
  }
}
