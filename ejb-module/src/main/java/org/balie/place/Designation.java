package org.balie.place;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balie.place.Place.Country;

/**
 * The designation of a property. In Sweden: area of the register (mostly the municipality), tract
 * or quarter, block (a number, or S, GA, FS for what is shared; absent with quarters) and unit:
 * {@code SUNDSVALL NORRMALM 1:1}. In the Netherlands: cadastral municipality, section, parcel and
 * perhaps the index of an apartment: {@code AMR03 A 1234}.
 */
public final class Designation {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");
  private static final int LONGEST = 120;
  private static final String WORD = "[\\p{Lu}\\p{N}.&'()/-]+";

  private static final Pattern SE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}.'-]+(?: "
              + WORD
              + ")+ (?:(?:S|GA|FS|\\d{1,5}):)?\\d{1,5}(?:>\\d{1,3})?");

  private static final Pattern NL =
      Pattern.compile("\\p{Lu}[\\p{Lu}' .-]{1,38}\\d{0,2} \\p{Lu}{1,2} \\d{1,5}(?: [AD]\\d{1,4})?");

  private Designation() {}

  /** As the registers write it; empty when it has not the form of one. */
  public static Optional<String> of(Country country, String typed) {
    var language = country == Country.SE ? SWEDISH : Locale.ROOT;
    var text = typed.strip().toUpperCase(language).replaceAll("\\s+", " ").replaceAll(" ?: ?", ":");
    var form = country == Country.SE ? SE : NL;
    return Optional.of(text).filter(t -> t.length() <= LONGEST && form.matcher(t).matches());
  }
}
