package org.balie.topic.control;

import jakarta.json.bind.JsonbException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;
import org.balie.platform.Json;
import org.balie.topic.Topic;
import org.balie.topic.TopicFile;
import org.balie.topic.TopicFile.Entry;
import org.balie.topic.TopicFile.Step;
import org.balie.topic.TopicText;
import org.balie.topic.TopicTree;

/** Compares a file of topics with the tree there is. Nothing in a file ever removes a topic. */
public final class TopicImport {

  private static final int MOST = 2_000;

  private final TopicTree tree;
  private final Map<String, UUID> teams;

  /**
   * An import.
   *
   * @param teams ids by name
   */
  public TopicImport(TopicTree tree, Map<String, UUID> teams) {
    this.tree = tree;
    this.teams = teams;
  }

  /** Reads it; says what is wrong with it, every fault with its path. */
  public List<Entry> read(String text) {
    var entries = parse(text);
    if (entries.size() > MOST) {
      throw new InvalidInput("/topics", "topic.invalid.file-too-long", MOST);
    }
    var faults = new ArrayList<Fault>();
    var before = new HashSet<String>();
    for (var entry : entries) {
      check(entry, before, faults);
      before.add(entry.path());
    }
    for (var entry : entries) {
      if (given(entry.successor()) && !known(entry.successor(), before)) {
        faults.add(fault("topic.invalid.file-successor", entry.path(), entry.successor()));
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return entries;
  }

  private static List<Entry> parse(String text) {
    try {
      var file = text == null || text.isBlank() ? null : Json.read(text, TopicFile.class);
      if (file != null && file.topics() != null && !file.topics().contains(null)) {
        return file.topics();
      }
    } catch (JsonbException unreadable) {
      throw (InvalidInput) new InvalidInput("", "topic.invalid.file").initCause(unreadable);
    }
    throw new InvalidInput("", "topic.invalid.file");
  }

  private void check(Entry entry, Set<String> before, List<Fault> faults) {
    var path = entry.path();
    if (path == null || !isPath(path)) {
      faults.add(fault("topic.invalid.file-path", path));
      return;
    }
    if (before.contains(path)) {
      faults.add(fault("topic.invalid.file-twice", path));
    }
    tree.at(path)
        .map(Topic::path)
        .filter(now -> !now.equals(path))
        .ifPresent(now -> faults.add(fault("topic.invalid.file-moved", path, now)));
    var above = above(path);
    if (above != null && !before.contains(above) && !TopicRules.stands(tree, above)) {
      faults.add(fault("topic.invalid.file-parent", path));
    }
    if (given(entry.team()) && !teams.containsKey(entry.team())) {
      faults.add(fault("topic.invalid.file-team", path, entry.team()));
    }
    try {
      text(entry);
    } catch (InvalidInput invalid) {
      faults.add(fault("topic.invalid.file-text", path));
    }
  }

  private static boolean isPath(String path) {
    return path.length() <= TopicRules.LONGEST_PATH
        && Stream.of(path.split("/", -1)).allMatch(TopicRules::isCode);
  }

  /** The path above this one; null at the root. */
  public static String above(String path) {
    var cut = path.lastIndexOf('/');
    return cut < 0 ? null : path.substring(0, cut);
  }

  private static Fault fault(String code, String... arguments) {
    return Fault.of("/topics", code, Stream.of(arguments).map(String::valueOf).toArray());
  }

  private boolean known(String path, Set<String> inFile) {
    return inFile.contains(path) || tree.at(path).isPresent();
  }

  private static boolean given(String text) {
    return text != null && !text.isBlank();
  }

  /** What would become different, in the order of the file. */
  public List<Step> plan(List<Entry> entries) {
    var steps = new ArrayList<Step>();
    for (var entry : entries) {
      var topic = tree.at(entry.path()).orElse(null);
      var what = topic == null ? List.<String>of() : differences(entry, topic);
      if (topic == null || !what.isEmpty()) {
        steps.add(new Step(entry.path(), topic == null, what));
      }
    }
    return steps;
  }

  private List<String> differences(Entry entry, Topic topic) {
    var text = text(entry);
    var different = new LinkedHashMap<String, Boolean>();
    different.put("names", !text.names().equals(topic.names()));
    different.put("synonyms", !text.synonyms().equals(topic.synonyms()));
    different.put("team", !Objects.equals(text.team(), topic.team()));
    different.put("escalation", !Objects.equals(text.escalation(), topic.escalation()));
    different.put("state", deprecated(entry, topic) == topic.active());
    different.put("successor", goesOut(entry) && !succeeded(entry, topic));
    return different.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean deprecated(Entry entry, Topic topic) {
    return entry.deprecated() == null ? !topic.active() : entry.deprecated();
  }

  /** Whether it has the successor already that the file names, if it names one. */
  private boolean succeeded(Entry entry, Topic topic) {
    var now = tree.topic(topic.successor()).map(Topic::path).orElse("");
    return entry.successor() == null || entry.successor().equals(now);
  }

  /** What is said of the topic when the import is done. */
  public TopicText text(Entry entry) {
    var topic = tree.at(entry.path());
    return TopicRules.checked(
        new TopicText(
            entry.names() == null ? topic.map(Topic::names).orElse(Map.of()) : entry.names(),
            entry.synonyms() == null
                ? topic.map(Topic::synonyms).orElse(Map.of())
                : entry.synonyms(),
            entry.team() == null ? topic.map(Topic::team).orElse(null) : teams.get(entry.team()),
            entry.escalation() == null
                ? topic.map(Topic::escalation).orElse(null)
                : entry.escalation()));
  }

  /**
   * Those that go out of use, each before what takes its place, or what that stands below: a chain
   * is entered from its far end.
   */
  public List<Entry> deprecations(List<Entry> entries) {
    var left = new ArrayList<>(entries);
    left.removeIf(e -> !goesOut(e));
    var ordered = new ArrayList<Entry>();
    while (!left.isEmpty()) {
      var named = left.stream().map(Entry::successor).filter(TopicImport::given).toList();
      var next = left.stream().filter(e -> named.stream().noneMatch(s -> under(s, e))).findFirst();
      var entry = next.orElseThrow(() -> new InvalidInput("/topics", "topic.invalid.circle"));
      ordered.add(entry);
      left.remove(entry);
    }
    return ordered;
  }

  private static boolean under(String path, Entry entry) {
    return (path + "/").startsWith(entry.path() + "/");
  }

  private boolean goesOut(Entry entry) {
    return tree.at(entry.path())
        .map(topic -> deprecated(entry, topic))
        .orElseGet(() -> Boolean.TRUE.equals(entry.deprecated()));
  }
}
