package org.balie.channel.email.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/** Codes in the words of mail systems: SMTP replies (RFC 5321) and enhanced codes (RFC 3463). */
final class StatusCodes {

  /** Not part of an IP address or a version number. */
  private static final Pattern ENHANCED =
      Pattern.compile("(?<![\\d.vV/-])([245]\\.[0-7]\\.\\d{1,3})(?![\\d]|\\.\\d)");

  private static final Pattern REPLY =
      Pattern.compile(
          "(?:^|[\\s:;(<\\[\"'#])([45][0-5]\\d)(?=[\\s\\-:,;.)#]|$)", Pattern.MULTILINE);

  private StatusCodes() {}

  static Optional<String> enhanced(String text) {
    return ENHANCED
        .matcher(text)
        .results()
        .map(m -> m.group(1))
        .filter(c -> !c.endsWith(".0.0"))
        .findFirst()
        .or(() -> ENHANCED.matcher(text).results().map(m -> m.group(1)).findFirst());
  }

  static Optional<String> reply(String text) {
    return REPLY.matcher(text).results().map(m -> m.group(1)).findFirst();
  }

  /** {@code x.0.0} says no more than success or failure. */
  static boolean vague(String status) {
    return status.isEmpty() || status.endsWith(".0.0");
  }
}
