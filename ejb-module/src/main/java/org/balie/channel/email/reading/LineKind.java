package org.balie.channel.email.reading;

import java.util.regex.Pattern;

/** What a line of a mail is; the letter stands for it in the pattern of the whole mail. */
enum LineKind {
  EMPTY('e'),
  DELIMITER('d'),
  DEVICE('s'),
  ATTRIBUTION('b'),
  HEADER('h'),
  QUOTE('q'),
  TEXT('t');

  private static final int LONGEST = 1_000;

  /** The dashes before a signature (RFC 3676, section 4.3) and lines drawn with characters. */
  private static final Pattern DRAWN = Pattern.compile("\\s*[#\\-_,=+~*ᐧ—–]{1,900}\\s*");

  /** {@code >} (RFC 3676), a bar, or initials before the bracket. */
  private static final Pattern QUOTED = Pattern.compile("\\s{0,40}\\p{L}{0,15}[>|]");

  private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0\\u200B]*");

  private final char letter;

  LineKind(char letter) {
    this.letter = letter;
  }

  char letter() {
    return letter;
  }

  static LineKind of(String whole) {
    var line = whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
    if (BLANK.matcher(line).matches()) {
      return EMPTY;
    }
    if (DRAWN.matcher(line).matches()) {
      return DELIMITER;
    }
    if (Phrases.device(line)) {
      return DEVICE;
    }
    if (Attributions.whole(line)) {
      return ATTRIBUTION;
    }
    if (Phrases.header(line)) {
      return HEADER;
    }
    return QUOTED.matcher(line).lookingAt() ? QUOTE : TEXT;
  }
}
