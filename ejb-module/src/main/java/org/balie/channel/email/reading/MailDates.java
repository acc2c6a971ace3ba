package org.balie.channel.email.reading;

import jakarta.mail.internet.MailDateFormat;
import java.text.ParseException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Dates of headers (RFC 5322, section 3.3), as lenient as the mail library is. */
final class MailDates {

  private static final Instant FIRST_MAIL = Instant.parse("1971-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

  private MailDates() {}

  static Instant read(String text) {
    if (text.isBlank() || text.length() > 200) {
      return null;
    }
    try {
      var at = new MailDateFormat().parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS);
      return at.isBefore(FIRST_MAIL) || at.isAfter(LAST) ? null : at;
    } catch (ParseException | RuntimeException unreadable) {
      return null;
    }
  }
}
