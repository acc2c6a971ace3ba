package org.balie.phrase;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the places of a phrase. What it is filled with is never looked through for places. */
public final class PhraseText {

  private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([^{}\\s]*)\\s*}}");

  private PhraseText() {}

  /** What fills a place; empty text when it is not known. */
  @FunctionalInterface
  public interface Values {
    String of(Placeholder placeholder);
  }

  /** Names in double braces that stand for nothing, each once, in the order they stand. */
  public static List<String> unknown(String text) {
    return PLACE
        .matcher(text)
        .results()
        .filter(r -> Placeholder.of(r.group(1)).isEmpty())
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  /**
   * The text with its places filled.
   *
   * @param open how a place is shown whose value is not known, by its code
   */
  public static String filled(String text, Values values, UnaryOperator<String> open) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(value(place, values, open)));
  }

  private static String value(MatchResult place, Values values, UnaryOperator<String> open) {
    return Placeholder.of(place.group(1))
        .map(p -> values.of(p).isBlank() ? open.apply(p.code()) : values.of(p))
        .orElse(place.group());
  }
}
