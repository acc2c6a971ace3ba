package org.balie.api.topic;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.topic.Topic;

/**
 * A topic that new tickets can have.
 *
 * @param parent path of the one above; absent at the root
 * @param names by language
 */
public record TopicJson(UUID id, String path, String parent, Map<String, String> names) {

  /** The tree, parents before their children. */
  public record ListJson(List<TopicJson> items) {}

  static TopicJson of(Topic topic) {
    var cut = topic.path().lastIndexOf('/');
    var parent = cut < 0 ? null : topic.path().substring(0, cut);
    return new TopicJson(topic.id(), topic.path(), parent, topic.names());
  }
}
