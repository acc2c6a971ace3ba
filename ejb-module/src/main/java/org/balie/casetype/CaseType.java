package org.balie.casetype;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A kind of case, as data. Read from JSON.
 *
 * @param code stable name, kebab-case
 * @param names by language
 * @param priority that new cases of this kind get
 * @param transitions from each status to the statuses that may follow; names of statuses as the
 *     ticket component has them
 * @param resolutions codes a case of this kind may be resolved with
 * @param fields own fields, in the order they are shown
 */
public record CaseType(
    String code,
    Map<String, String> names,
    String priority,
    Map<String, Set<String>> transitions,
    List<String> resolutions,
    List<Field> fields)
    implements Serializable {

  /**
   * An own field.
   *
   * @param code stable name
   * @param kind of input
   * @param names by language
   * @param options by code and language, for {@code CHOICE}
   */
  public record Field(
      String code, Kind kind, Map<String, String> names, boolean required, List<Option> options)
      implements Serializable {

    public String name(Locale language) {
      return named(names, language);
    }
  }

  /** One of the answers of a choice. */
  public record Option(String code, Map<String, String> names) implements Serializable {

    public String name(Locale language) {
      return named(names, language);
    }
  }

  /** The kinds of input. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    CHOICE
  }

  public String name(Locale language) {
    return named(names, language);
  }

  public boolean allows(String from, String to) {
    return transitions.getOrDefault(from, Set.of()).contains(to);
  }

  private static String named(Map<String, String> names, Locale language) {
    var name = names.get(language.getLanguage());
    return name == null ? names.getOrDefault("en", "") : name;
  }
}
