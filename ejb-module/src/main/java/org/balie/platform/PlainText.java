package org.balie.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared when somebody looks for something by typing. */
public final class PlainText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private PlainText() {}

  /** Lower case without accents (Unicode normalisation form D, marks left out); empty for null. */
  public static String of(String text) {
    var apart = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
