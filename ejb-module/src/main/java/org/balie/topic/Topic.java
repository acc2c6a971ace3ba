package org.balie.topic;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a case is about.
 *
 * @param path codes from the root, with slashes: {@code digital/delpher/login}
 * @param names by language; one is enough
 * @param synonyms other words for it, by language
 * @param team that such cases go to; null when the one above says it
 * @param escalation address to turn to when it burns; null when the one above says it
 * @param active whether new cases can have it; {@link TopicTree#usable} asks those above, too
 * @param successor that new cases have instead; null when nothing took its place
 */
public record Topic(
    UUID id,
    UUID parent,
    String path,
    Map<String, String> names,
    Map<String, List<String>> synonyms,
    UUID team,
    String escalation,
    boolean active,
    UUID successor)
    implements Serializable {

  private static final List<String> LANGUAGES = List.of("en", "nl", "sv");

  /** In this language, else in another one, else its code. */
  public String name(Locale language) {
    return Stream.concat(Stream.of(language.getLanguage()), LANGUAGES.stream())
        .map(names::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(this::code);
  }

  /** What it is called among those beside it. */
  public String code() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  public int level() {
    return path.split("/", -1).length;
  }
}
