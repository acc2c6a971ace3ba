package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.balie.customer.PhoneNumbers;

/**
 * Words that somebody typed as the index is asked for them, in the language of Lucene's simple
 * query parser.
 */
@ApplicationScoped
public class SearchText {

  /** Eight digits or more with what people put between them, and no word, sign or number beside. */
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\w@.\"-])[+(]?\\d[\\d ()/.-]{6,22}\\d(?![\\w@\"])");

  /** A word by itself, that is not between quotes and has no sign of the parser's on it. */
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\d\"*~@.:/|-])\\p{L}{4,}(?![\\p{L}\\d\"*~@.:/|-])");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|[^\"]+|\"");
  private static final int LONG = 8;

  @Inject PhoneNumbers phones;

  /** A telephone number is found in whatever notation it was written down. */
  public String exact(String typed) {
    return PHONE.matcher(typed).replaceAll(this::inAnyNotation);
  }

  private String inAnyNotation(MatchResult found) {
    var written = found.group();
    return phones
        .e164(written)
        .map(number -> "(\"" + written.strip() + "\" | " + number.substring(1) + ")")
        .orElse(written);
  }

  /** The same for who mistyped: words of four letters with one of them wrong, longer ones two. */
  public String tolerant(String typed) {
    return QUOTED
        .matcher(exact(typed))
        .replaceAll(part -> part.group().startsWith("\"") ? part.group() : loosened(part.group()));
  }

  private static String loosened(String words) {
    return WORD.matcher(words)
        .replaceAll(word -> word.group() + (word.group().length() < LONG ? "~1" : "~2"));
  }
}
