package org.balie.landscape.topdesk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Times as TOPdesk writes them: an offset without a colon, unless ISO 8601 was asked for. */
final class Times {
  private static final DateTimeFormatter CLASSIC =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private Times() {}

  static String classic(Instant time) {
    return CLASSIC.format(time);
  }

  static String iso(Instant time) {
    return ISO.format(time);
  }

  static Instant parse(String text) {
    try {
      return OffsetDateTime.parse(text.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2")).toInstant();
    } catch (DateTimeParseException malformed) {
      throw Refusal.badRequest("'" + text + "' is not a valid date");
    }
  }
}
