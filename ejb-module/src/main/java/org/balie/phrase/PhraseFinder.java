package org.balie.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.balie.platform.PlainText;

/**
 * Finds phrases by words of their title, shortcut and text; accents and case do not matter, and
 * every word must be found. A shortcut that was typed whole stands first, then what begins so, then
 * titles, then texts; of equals the language of the case, then the own ones.
 */
public final class PhraseFinder {

  private static final Pattern BETWEEN = Pattern.compile("\\s+");

  private PhraseFinder() {}

  /**
   * The best first.
   *
   * @param words what was typed; empty for all
   * @param language of who reads it; empty when it is not known
   */
  public static List<Phrase> find(List<Phrase> phrases, String words, String language) {
    var typed = PlainText.of(words).strip();
    var wanted = typed.isEmpty() ? List.<String>of() : List.of(BETWEEN.split(typed));
    return phrases.stream()
        .filter(p -> wanted.stream().allMatch(PlainText.of(all(p))::contains))
        .sorted(
            Comparator.<Phrase>comparingInt(p -> distance(p, typed, wanted))
                .thenComparingInt(p -> language.equals(p.language()) ? 0 : 1)
                .thenComparing(Phrase::whose)
                .thenComparing(p -> PlainText.of(p.title())))
        .toList();
  }

  private static String all(Phrase phrase) {
    return String.join(" ", phrase.title(), phrase.shortcut(), phrase.text());
  }

  private static int distance(Phrase phrase, String typed, List<String> wanted) {
    if (wanted.isEmpty() || phrase.shortcut().equals(typed)) {
      return 0;
    }
    if (phrase.shortcut().startsWith(typed)) {
      return 1;
    }
    var title = PlainText.of(phrase.title());
    return wanted.stream().allMatch(title::contains) ? 2 : 3;
  }
}
