package org.balie.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balie.platform.PlainText;

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

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final TopicTree tree;

  /** People look while they type: the words of a tree are taken apart once for each language. */
  private final Map<String, List<Card>> cards = new ConcurrentHashMap<>();

  TopicFinder(TopicTree tree) {
    this.tree = tree;
  }

  /** Those that new cases can have, the best first. */
  public List<Topic> find(String words, Locale language, int most) {
    return find(words, language).filter(tree::usable).limit(most).toList();
  }

  /** All, deprecated ones too. */
  public List<Topic> findAny(String words, Locale language) {
    return find(words, language).toList();
  }

  /** The words by which a topic is found, in one language. */
  private record Card(
      Topic topic,
      List<String> name,
      List<String> synonyms,
      List<String> otherNames,
      List<String> above) {}

  private record Hit(Topic topic, int distance) {}

  private Stream<Topic> find(String words, Locale language) {
    var wanted = words(words).toList();
    return wanted.isEmpty()
        ? Stream.empty()
        : cards.computeIfAbsent(language.getLanguage(), l -> cards(language)).stream()
            .map(card -> hit(card, wanted))
            .filter(Objects::nonNull)
            .sorted(Comparator.comparingInt(Hit::distance).thenComparingInt(h -> h.topic().level()))
            .map(Hit::topic);
  }

  private static Hit hit(Card card, List<String> wanted) {
    var sum = card.name().equals(wanted) ? WHOLE : 0;
    for (var word : wanted) {
      var distance = distance(card, word);
      if (distance.isEmpty()) {
        return null;
      }
      sum += distance.getAsInt();
    }
    return new Hit(card.topic(), sum);
  }

  private static OptionalInt distance(Card card, String word) {
    return Stream.of(
            nearness(card.name(), word, 0),
            nearness(card.synonyms(), word, OTHER_WORDS),
            nearness(card.otherNames(), word, OTHER_NAMES),
            nearness(card.above(), word, ABOVE))
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt)
        .min();
  }

  /** A word, the beginning of a word, or a part of one: "lighting" in "streetlighting". */
  private static OptionalInt nearness(List<String> field, String word, int base) {
    return field.stream()
        .filter(w -> w.contains(word))
        .mapToInt(w -> base + (w.equals(word) ? 0 : w.startsWith(word) ? 1 : INSIDE))
        .min();
  }

  private List<Card> cards(Locale language) {
    var before = new HashMap<UUID, List<Topic>>();
    for (var topic : tree.all()) {
      if (!tree.usable(topic)) {
        tree.current(topic.id())
            .ifPresent(now -> before.computeIfAbsent(now.id(), i -> new ArrayList<>()).add(topic));
      }
    }
    return tree.all().stream()
        .map(t -> card(t, language, before.getOrDefault(t.id(), List.of())))
        .toList();
  }

  /** Whoever knows it in another language, by its code, or by what it took the place of. */
  private Card card(Topic topic, Locale language, List<Topic> before) {
    var names = topic.names().values().stream().flatMap(TopicFinder::words);
    var languages = topic.synonyms().keySet().stream().flatMap(l -> synonyms(topic, l));
    var others = Stream.concat(words(topic.code()), everything(before, language));
    var way = tree.way(topic);
    return new Card(
        topic,
        words(topic.name(language)).toList(),
        synonyms(topic, language.getLanguage()).toList(),
        Stream.of(names, languages, others).flatMap(all -> all).distinct().toList(),
        everything(way.subList(0, way.size() - 1), language).distinct().toList());
  }

  private static Stream<String> everything(List<Topic> topics, Locale language) {
    return topics.stream()
        .flatMap(t -> Stream.concat(words(t.name(language)), synonyms(t, language.getLanguage())));
  }

  private static Stream<String> synonyms(Topic topic, String language) {
    return topic.synonyms().getOrDefault(language, List.of()).stream().flatMap(TopicFinder::words);
  }

  /** Plain words, as they are compared. */
  static Stream<String> words(String text) {
    return BETWEEN.splitAsStream(PlainText.of(text)).filter(word -> !word.isEmpty());
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
