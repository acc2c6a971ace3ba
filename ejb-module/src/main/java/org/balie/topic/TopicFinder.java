package org.balie.topic;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds topics by words of their names and of those above, by synonyms, and by the names of what
 * they took the place of. Accents and case do not matter. Every word must be found; the nearer to
 * the name of the topic itself, the further up it stands.
 */
public final class TopicFinder {

  private static final int OTHER_WORDS = 1;
  private static final int OTHER_NAMES = 3;
  private static final int ABOVE = 7;
  private static final int INSIDE = 4;
  private static final int WHOLE = -5;

  private final TopicTree tree;
  private final Locale language;

  /** A finder for somebody who reads this language. */
  public TopicFinder(TopicTree tree, Locale language) {
    this.tree = tree;
    this.language = language;
  }

  /** Those that new cases can have, the best first. */
  public List<Topic> find(String words, int most) {
    return find(words, tree::usable).limit(most).toList();
  }

  /** All, deprecated ones too. */
  public List<Topic> findAny(String words) {
    return find(words, t -> true).toList();
  }

  private record Hit(Topic topic, int distance) {}

  private Stream<Topic> find(String words, Predicate<Topic> which) {
    var wanted = words(words).toList();
    return wanted.isEmpty()
        ? Stream.empty()
        : tree.all().stream()
            .filter(which)
            .map(t -> hit(t, wanted))
            .filter(Objects::nonNull)
            .sorted(Comparator.comparingInt(Hit::distance).thenComparingInt(h -> h.topic().level()))
            .map(Hit::topic);
  }

  private Hit hit(Topic topic, List<String> wanted) {
    var own = words(topic.name(language)).toList();
    var sum = own.equals(wanted) ? WHOLE : 0;
    for (var word : wanted) {
      var distance = distance(topic, own, word);
      if (distance.isEmpty()) {
        return null;
      }
      sum += distance.getAsInt();
    }
    return new Hit(topic, sum);
  }

  private OptionalInt distance(Topic topic, List<String> own, String word) {
    var above = tree.way(topic).stream().filter(t -> t != topic).toList();
    return Stream.of(
            nearness(own.stream(), word, 0),
            nearness(synonyms(topic, language.getLanguage()), word, OTHER_WORDS),
            nearness(otherNames(topic), word, OTHER_NAMES),
            nearness(above.stream().flatMap(this::everything), word, ABOVE))
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt)
        .min();
  }

  /** A word, the beginning of a word, or a part of one: "lighting" in "streetlighting". */
  private static OptionalInt nearness(Stream<String> field, String word, int base) {
    return field
        .filter(w -> w.contains(word))
        .mapToInt(w -> base + (w.equals(word) ? 0 : w.startsWith(word) ? 1 : INSIDE))
        .min();
  }

  private Stream<String> everything(Topic topic) {
    return Stream.concat(words(topic.name(language)), synonyms(topic, language.getLanguage()));
  }

  /** In other languages, by its code, and what it took the place of. */
  private Stream<String> otherNames(Topic topic) {
    var languages = topic.synonyms().keySet().stream().flatMap(l -> synonyms(topic, l));
    var before = tree.all().stream().filter(t -> replaced(t, topic.id())).flatMap(this::everything);
    return Stream.of(names(topic), languages, words(topic.code()), before).flatMap(all -> all);
  }

  private boolean replaced(Topic deprecated, UUID by) {
    return !deprecated.active()
        && tree.current(deprecated.id()).filter(now -> now.id().equals(by)).isPresent();
  }

  private static Stream<String> names(Topic topic) {
    return topic.names().values().stream().flatMap(TopicFinder::words);
  }

  private static Stream<String> synonyms(Topic topic, String language) {
    return topic.synonyms().getOrDefault(language, List.of()).stream().flatMap(TopicFinder::words);
  }

  /** Plain words, as they are compared. */
  static Stream<String> words(String text) {
    var plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD);
    var letters = plain.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    return Stream.of(letters.split("[^\\p{L}\\p{N}]+", -1)).filter(word -> !word.isEmpty());
  }

  /** A code made of a name: {@code opening-hours}. */
  public static String code(Collection<String> names) {
    return names.stream()
        .map(name -> String.join("-", words(name).toList()).replaceAll("[^a-z0-9-]", ""))
        .filter(code -> !code.isBlank())
        .findFirst()
        .orElse("topic");
  }
}
