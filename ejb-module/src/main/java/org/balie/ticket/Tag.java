package org.balie.ticket;

import java.util.Locale;
import java.util.regex.Pattern;
import org.balie.platform.InvalidInput;

/** A word or a few that agents put on cases to find them together. Capitals do not matter. */
public record Tag(String word) {

  public static final int LONGEST = 40;

  /** Stands between tags in a line: no tag has a comma. */
  public static final String BETWEEN = ", ";

  /** Letters and digits of any script with spaces, hyphens and the like between them. */
  private static final Pattern FORM =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} .&/+'_-]*[\\p{L}\\p{M}\\p{N}+])?");

  /**
   * As it was typed.
   *
   * @throws InvalidInput for what is none
   */
  public static Tag of(String typed) {
    var word = typed == null ? "" : typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    if (!isTag(word)) {
      throw new InvalidInput("/tag", "ticket.invalid.tag", LONGEST);
    }
    return new Tag(word);
  }

  /** Whether this is how a tag is kept. */
  public static boolean isTag(String word) {
    return word.length() <= LONGEST
        && FORM.matcher(word).matches()
        && word.equals(word.toLowerCase(Locale.ROOT));
  }
}
