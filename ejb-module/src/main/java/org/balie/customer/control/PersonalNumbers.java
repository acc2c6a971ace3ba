package org.balie.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balie.privacy.LookupHash;

/**
 * Numbers that a state gives to its people: the Dutch BSN (nine digits, eleven test: Logisch
 * Ontwerp BSN) and the Swedish personnummer and samordningsnummer (SFS 1991:481 § 18, Luhn). Kept
 * as a keyed hash only.
 */
@ApplicationScoped
public class PersonalNumbers {

  private static final Pattern SWEDISH =
      Pattern.compile("(\\d{2})?(\\d{2})(\\d{2})(\\d{2})([-+ ]?)(\\d{4})");
  private static final Pattern DUTCH =
      Pattern.compile("\\d{4}[. ]?\\d{2}[. ]?\\d{3}|\\d{3}[. ]\\d{3}[. ]\\d{3}");
  private static final String PURPOSE = "personal-number";
  private static final int SHOWN = 3;
  private static final int COORDINATION = 60;
  private static final int CENTURY = 100;

  @Inject LookupHash hash;
  @Inject Clock clock;

  /** A number as it is compared: its country and all its digits. */
  public record Number(String country, String digits) {

    /** Its last digits only. */
    public String shown() {
      return "•••" + digits.substring(digits.length() - SHOWN);
    }
  }

  /** Empty for what cannot be one. */
  public Optional<Number> read(String written) {
    var text = written == null ? "" : written.strip();
    return swedish(text).or(() -> dutch(text));
  }

  public String key(Number number) {
    return hash.lookupHash(PURPOSE, number.country() + number.digits());
  }

  private static Optional<Number> dutch(String text) {
    if (!DUTCH.matcher(text).matches()) {
      return Optional.empty();
    }
    var digits = text.replaceAll("\\D", "");
    var sum = -digit(digits, 8);
    for (var i = 0; i < 8; i++) {
      sum += digit(digits, i) * (9 - i);
    }
    return sum % 11 == 0 && sum > 0 ? Optional.of(new Number("NL", digits)) : Optional.empty();
  }

  private Optional<Number> swedish(String text) {
    var found = SWEDISH.matcher(text);
    if (!found.matches() || !luhn(text.replaceAll("\\D", ""))) {
      return Optional.empty();
    }
    var year = Integer.parseInt(found.group(2));
    var month = Integer.parseInt(found.group(3));
    var day = Integer.parseInt(found.group(4)) % COORDINATION;
    var whole =
        found.group(1) == null
            ? full(year, "+".equals(found.group(5)))
            : Integer.parseInt(found.group(1)) * CENTURY + year;
    if (!date(whole, month, day)) {
      return Optional.empty();
    }
    var rest = found.group(3) + found.group(4) + found.group(6);
    return Optional.of(new Number("SE", "%04d%s".formatted(whole, rest)));
  }

  /** The latest year with these two digits that is not to come; a plus says a hundred years. */
  private int full(int year, boolean old) {
    var now = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear();
    var latest = now - Math.floorMod(now - year, CENTURY);
    return old ? latest - CENTURY : latest;
  }

  private static boolean date(int year, int month, int day) {
    try {
      LocalDate.of(year, month, day);
      return true;
    } catch (DateTimeException none) {
      return false;
    }
  }

  /** Over the last ten digits. */
  private static boolean luhn(String all) {
    var digits = all.substring(all.length() - 10);
    var sum = 0;
    for (var i = 0; i < 10; i++) {
      var twice = digit(digits, i) * (i % 2 == 0 ? 2 : 1);
      sum += twice / 10 + twice % 10;
    }
    return sum % 10 == 0;
  }

  private static int digit(String digits, int at) {
    return Character.digit(digits.charAt(at), 10);
  }
}
