package org.balie.view;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a condition asks of the values it names. */
public enum Operator {
  ANY_OF,
  NONE_OF,
  /** Not longer ago than so many days of 24 hours. */
  WITHIN_DAYS,
  /** Longer ago than so many days of 24 hours. */
  BEFORE_DAYS,
  /** From the beginning of the first day to the end of the last; one of them may be empty. */
  BETWEEN,
  /** All of the words occur, in any case. */
  WITH_WORDS,
  /** None of the words occurs. */
  WITHOUT_WORDS;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Operator> ofCode(String code) {
    return Stream.of(values()).filter(o -> o.code().equals(code)).findFirst();
  }
}
