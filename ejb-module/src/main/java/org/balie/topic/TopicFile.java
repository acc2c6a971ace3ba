package org.balie.topic;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Topics in a file, parents before their children. What an entry leaves out stays as it is. */
public record TopicFile(List<Entry> topics) implements Serializable {

  /**
   * A topic in a file.
   *
   * @param path that it is known by
   * @param team name of a team; empty for none
   * @param escalation address; empty for none
   * @param successor path of what took its place; empty for nothing
   */
  public record Entry(
      String path,
      Map<String, String> names,
      Map<String, List<String>> synonyms,
      String team,
      String escalation,
      Boolean deprecated,
      String successor)
      implements Serializable {}

  /**
   * What an import does to one topic.
   *
   * @param isNew whether it is added
   * @param what the members that become different
   */
  public record Step(String path, boolean isNew, List<String> what) implements Serializable {}
}
