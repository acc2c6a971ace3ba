package org.balie.casetype;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A kind of case, as data. Read from JSON.
 *
 * @param code stable name, kebab-case
 * @param names by language
 * @param priority that new cases of this kind get
 * @param team that new cases go to when their topic has none; may be null
 * @param topic that new cases have when nobody says another; may be null
 * @param transitions from each status to the statuses that may follow; names of statuses as the
 *     ticket component has them
 * @param resolutions codes a case of this kind may be resolved with
 * @param fields own fields, in the order they are shown
 * @param checklist what is to be done with every case of this kind, in its order
 * @param signatures under replies of people, by language; where there is none, the mailbox's own
 * @param term in which a case is to be finished; null when there is none
 */
public record CaseType(
    String code,
    Map<String, String> names,
    String priority,
    UUID team,
    UUID topic,
    Map<String, Set<String>> transitions,
    List<String> resolutions,
    List<CaseField> fields,
    List<Check> checklist,
    Map<String, String> signatures,
    Term term)
    implements Serializable {

  /** What JSON leaves out is empty. */
  public CaseType {
    names = Objects.requireNonNullElse(names, Map.of());
    transitions = Objects.requireNonNullElse(transitions, Map.of());
    resolutions = List.copyOf(Objects.requireNonNullElse(resolutions, List.of()));
    fields = List.copyOf(Objects.requireNonNullElse(fields, List.of()));
    checklist = List.copyOf(Objects.requireNonNullElse(checklist, List.of()));
    signatures = Objects.requireNonNullElse(signatures, Map.of());
  }

  /** Something to be done with a case. */
  public record Check(String code, Map<String, String> names) implements Serializable {

    public String name(Locale language) {
      return named(names, language);
    }
  }

  public String name(Locale language) {
    return named(names, language);
  }

  /** What stands under a reply in this language; empty for what the mailbox says. */
  public String signature(Locale language) {
    return Objects.requireNonNullElse(signatures.get(language.getLanguage()), "");
  }

  public boolean allows(String from, String to) {
    return transitions.getOrDefault(from, Set.of()).contains(to);
  }

  public Optional<CaseField> field(String fieldCode) {
    return fields.stream().filter(f -> f.code().equals(fieldCode)).findFirst();
  }

  /** Fields that are shown with these values, and hold one. */
  public List<CaseField> asked(Map<String, String> values) {
    return fields.stream()
        .filter(f -> f.kind() != CaseField.Kind.SECTION && f.shown(values))
        .toList();
  }

  /**
   * Shown fields without a value, though a case in this status has one.
   *
   * @param status its name; null for a case that is made
   */
  public List<CaseField> missing(Map<String, String> values, String status) {
    return asked(values).stream()
        .filter(f -> status == null ? f.required() : f.requiredFor().contains(status))
        .filter(f -> values.getOrDefault(f.code(), "").isBlank())
        .toList();
  }

  static String named(Map<String, String> names, Locale language) {
    var name = names.getOrDefault(language.getLanguage(), "");
    return name.isEmpty()
        ? names.getOrDefault("en", names.values().stream().findFirst().orElse(""))
        : name;
  }
}
