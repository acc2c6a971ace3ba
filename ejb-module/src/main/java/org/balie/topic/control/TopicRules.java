package org.balie.topic.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;
import org.balie.platform.Texts;
import org.balie.topic.Topic;
import org.balie.topic.TopicFinder;
import org.balie.topic.TopicText;
import org.balie.topic.TopicTree;

/** What a tree of topics never is: circular, ambiguous, or without a name. */
public final class TopicRules {

  /** Programs can name no longer one. */
  static final int LONGEST_PATH = 200;

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_SYNONYM = 60;
  private static final int LONGEST_CODE = 40;
  private static final int MOST_SYNONYMS = 30;
  private static final int LONGEST_EMAIL = 254;
  private static final Set<String> LANGUAGES =
      Texts.LANGUAGES.stream().map(Locale::getLanguage).collect(Collectors.toSet());
  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  private TopicRules() {}

  /** Without blanks around or between; every fault of it at once. */
  public static TopicText checked(TopicText text) {
    var names = new TreeMap<String, String>();
    text.names().forEach((l, name) -> clean(name).ifPresent(n -> names.put(l, n)));
    var synonyms = new TreeMap<String, List<String>>();
    text.synonyms().forEach((l, words) -> synonyms.put(l, clean(words)));
    synonyms.values().removeIf(List::isEmpty);
    var escalation = clean(text.escalation()).orElse(null);
    var faults = new ArrayList<Fault>();
    if (names.isEmpty()) {
      faults.add(Fault.of("/names", "topic.invalid.name-needed"));
    }
    if (names.values().stream().anyMatch(n -> n.length() > LONGEST_NAME)) {
      faults.add(Fault.of("/names", "topic.invalid.name-too-long", LONGEST_NAME));
    }
    if (synonyms.values().stream().anyMatch(TopicRules::tooMany)) {
      faults.add(Fault.of("/synonyms", "topic.invalid.synonyms", MOST_SYNONYMS, LONGEST_SYNONYM));
    }
    if (!LANGUAGES.containsAll(names.keySet()) || !LANGUAGES.containsAll(synonyms.keySet())) {
      faults.add(Fault.of("/names", "topic.invalid.language"));
    }
    if (escalation != null
        && (escalation.length() > LONGEST_EMAIL || !EMAIL.matcher(escalation).matches())) {
      faults.add(Fault.of("/escalation", "topic.invalid.email"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return new TopicText(names, synonyms, text.team(), escalation);
  }

  private static boolean tooMany(List<String> synonyms) {
    return synonyms.size() > MOST_SYNONYMS
        || synonyms.stream().anyMatch(s -> s.length() > LONGEST_SYNONYM);
  }

  private static Optional<String> clean(String text) {
    return Optional.ofNullable(text)
        .map(t -> t.strip().replaceAll("\\s+", " "))
        .filter(t -> !t.isEmpty());
  }

  private static List<String> clean(Collection<String> words) {
    return words == null
        ? List.of()
        : words.stream().flatMap(w -> clean(w).stream()).distinct().toList();
  }

  /**
   * Where a new topic stands.
   *
   * @param code as somebody wants it; blank for one that is made of its names
   */
  public static String newPath(TopicTree tree, Topic parent, String code, TopicText text) {
    var wanted = clean(code).orElse(null);
    if (wanted == null) {
      return free(tree, parent, shortened(TopicFinder.code(text.names().values())));
    }
    if (!isCode(wanted)) {
      throw new InvalidInput("/code", "topic.invalid.code", LONGEST_CODE);
    }
    return notTaken(tree, path(parent, wanted));
  }

  /** Whether something can be called so. */
  static boolean isCode(String code) {
    return code.length() <= LONGEST_CODE && CODE.matcher(code).matches();
  }

  private static String shortened(String code) {
    return code.length() <= LONGEST_CODE
        ? code
        : code.substring(0, LONGEST_CODE).replaceAll("-+$", "");
  }

  /** With a number behind it when there is one already. */
  private static String free(TopicTree tree, Topic parent, String code) {
    return Stream.iterate(1, n -> n + 1)
        .map(n -> fits(path(parent, n == 1 ? code : code + "-" + n)))
        .filter(path -> !stands(tree, path))
        .findFirst()
        .orElseThrow();
  }

  /** The path that a topic has below another one; at the root for null. */
  public static String path(Topic parent, String code) {
    return parent == null ? code : parent.path() + "/" + code;
  }

  private static String notTaken(TopicTree tree, String path) {
    if (stands(tree, path)) {
      throw new InvalidInput("/code", "topic.invalid.code-taken", path);
    }
    return fits(path);
  }

  /** Whether a topic stands there now; not one that stood there once. */
  static boolean stands(TopicTree tree, String path) {
    return tree.at(path).filter(t -> t.path().equals(path)).isPresent();
  }

  private static String fits(String path) {
    if (path.length() > LONGEST_PATH) {
      throw new InvalidInput("/code", "topic.invalid.path-too-long", LONGEST_PATH);
    }
    return path;
  }

  /**
   * Nothing stands below itself or below what is out of use, where a chain of successors could come
   * back to it; and no two things in one place.
   */
  public static void mayMove(TopicTree tree, Topic topic, Topic parent) {
    if (parent != null && tree.under(parent, topic)) {
      throw new InvalidInput("/parent", "topic.invalid.circle");
    }
    if (parent != null && !tree.usable(parent)) {
      throw new InvalidInput("/parent", "topic.invalid.parent-deprecated");
    }
    var path = notTaken(tree, path(parent, topic.code()));
    var longest = tree.branch(topic).stream().mapToInt(t -> t.path().length()).max().orElse(0);
    if (longest - topic.path().length() + path.length() > LONGEST_PATH) {
      throw new InvalidInput("/parent", "topic.invalid.path-too-long", LONGEST_PATH);
    }
  }

  /**
   * What takes its place is in use itself, and does not go away with it: no chain ever leads back.
   */
  public static void maySucceed(TopicTree tree, Topic topic, Topic successor) {
    if (tree.under(successor, topic)) {
      throw new InvalidInput("/successor", "topic.invalid.successor-below");
    }
    if (!tree.usable(successor)) {
      throw new InvalidInput("/successor", "topic.invalid.successor-deprecated");
    }
  }
}
