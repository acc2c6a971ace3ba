package org.balie.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What an own field of a case holds, as conditions ask for it.
 *
 * @param words in small letters, at most {@link #LONGEST} characters
 * @param number rounded to six digits after the point; null for what is none or has more than
 *     eighteen before it
 * @param day null for what is none
 */
public record OwnValue(String words, BigDecimal number, LocalDate day) {

  /** Characters of a value that conditions ask for. */
  public static final int LONGEST = 1_000;

  /** Digits before the point, and after it. */
  public static final int DIGITS = 18;

  public static final int FRACTION = 6;

  /** Reads a value as the case has it. */
  public static OwnValue of(String value) {
    var words = value.substring(0, Math.min(value.length(), LONGEST)).toLowerCase(Locale.ROOT);
    return new OwnValue(words, number(value), day(value));
  }

  private static BigDecimal number(String value) {
    try {
      var read = new BigDecimal(value);
      var size = (long) read.precision() - read.scale();
      return Math.abs(size) > DIGITS ? null : read.setScale(FRACTION, RoundingMode.HALF_UP);
    } catch (NumberFormatException none) {
      return null;
    }
  }

  private static LocalDate day(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException none) {
      return null;
    }
  }
}
