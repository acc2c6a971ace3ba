package org.balie.ticket.control;

import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody has typed so far who looks for a ticket. */
public record Typed(String text) {

  private static final Pattern NUMBER = Pattern.compile("(?:[Bb]-)?(?:(\\d{4})-)?0*(\\d{1,9})");

  public Typed {
    text = text == null ? "" : text.strip();
  }

  /** The number of a ticket, when it is one, or the end of one of this year. */
  public Optional<String> number(int year) {
    var parts = NUMBER.matcher(text);
    return parts.matches()
        ? Optional.of(
            "B-%s-%06d"
                .formatted(
                    parts.group(1) == null ? year : parts.group(1),
                    Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }

  /** For the index: the last word is perhaps only begun. */
  public String words() {
    return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1))
        ? text + "*"
        : text;
  }

  /** One letter would find half of everything. */
  public boolean isWorthSearching() {
    return text.length() > 1;
  }
}
