package org.balie.casetype;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.balie.platform.Named;

/**
 * An own field of a kind of case. Values are texts: a number as digits, a date as in ISO 8601,
 * choices as codes with commas between them, a file as the name of one of the case's.
 *
 * @param code stable name
 * @param kind of input
 * @param names by language
 * @param required whether a case cannot be made without it
 * @param options for {@link Kind#CHOICE} and {@link Kind#MULTI}
 * @param requiredFor statuses that a case does not get without it
 * @param when shown only then; null for always
 */
public record CaseField(
    String code,
    Kind kind,
    Map<String, String> names,
    boolean required,
    List<Option> options,
    Set<String> requiredFor,
    Condition when)
    implements Serializable, Named {

  private static final int LONGEST = 4_000;

  /** What JSON leaves out is empty. */
  public CaseField {
    names = Objects.requireNonNullElse(names, Map.of());
    options = List.copyOf(Objects.requireNonNullElse(options, List.of()));
    requiredFor = Set.copyOf(Objects.requireNonNullElse(requiredFor, Set.of()));
  }

  /** The kinds of input; {@link #SECTION} is a heading above the fields that follow. */
  public enum Kind {
    TEXT,
    LONG_TEXT,
    NUMBER,
    DATE,
    CHOICE,
    MULTI,
    PERSON,
    PLACE,
    FILE,
    SECTION;

    public boolean chosen() {
      return this == CHOICE || this == MULTI;
    }

    /** Whether it takes the whole width. */
    public boolean wide() {
      return this == LONG_TEXT || this == MULTI || this == SECTION;
    }
  }

  /** One of the answers of a choice. */
  public record Option(String code, Map<String, String> names) implements Serializable {

    public String name(Locale language) {
      return CaseType.named(names, language);
    }
  }

  /** Another field has one of these values. */
  public record Condition(String field, Set<String> values) implements Serializable {

    boolean holds(Map<String, String> filled) {
      return Arrays.stream(filled.getOrDefault(field, "").split(",", -1))
          .anyMatch(values::contains);
    }
  }

  @Override
  public String name(Locale language) {
    return CaseType.named(names, language);
  }

  /** Whether it is shown beside these values. */
  public boolean shown(Map<String, String> values) {
    return when == null || when.holds(values);
  }

  /** Whether a value is one of this kind. */
  public boolean takes(String value) {
    return value.length() <= LONGEST
        && switch (kind) {
          case TEXT, LONG_TEXT, PERSON, PLACE, FILE -> true;
          case NUMBER -> reads(value, text -> new BigDecimal(text) != null);
          case DATE -> reads(value, text -> LocalDate.parse(text) != null);
          case CHOICE -> knows(value);
          case MULTI -> Arrays.stream(value.split(",", -1)).allMatch(this::knows);
          case SECTION -> false;
        };
  }

  private boolean knows(String wanted) {
    return option(wanted).isPresent();
  }

  private static boolean reads(String value, Predicate<String> how) {
    try {
      return how.test(value);
    } catch (DateTimeException | NumberFormatException unclear) {
      return false;
    }
  }

  /** A value as people read it. */
  public String words(String value, Locale language) {
    if (!kind.chosen()) {
      return value;
    }
    return Arrays.stream(value.split(",", -1))
        .map(one -> option(one).map(o -> o.name(language)).orElse(one))
        .collect(Collectors.joining(", "));
  }

  private Optional<Option> option(String wanted) {
    return options.stream().filter(o -> o.code().equals(wanted)).findFirst();
  }
}
