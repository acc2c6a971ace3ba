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
  /** Longer ago than so many days; of a day, 0 stands for every day before today. */
  BEFORE_DAYS,
  /** Today or in so many days from now. */
  NEXT_DAYS,
  /** From the first day or number to the last, both of them too; one of them may be empty. */
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
