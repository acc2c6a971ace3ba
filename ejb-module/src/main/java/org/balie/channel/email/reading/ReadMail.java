package org.balie.channel.email.reading;

import java.time.Instant;
import java.util.List;

/**
 * A mail as it can be read.
 *
 * @param text everything said in it, as plain text; what was only HTML is turned into text
 * @param textFromHtml whether there was no plain text
 * @param html as it came; null for a mail of plain text
 * @param report machine-readable parts of a report (RFC 6522), the delivery status first
 * @param enclosed header of the mail that a report returns; null when it returns none
 * @param trouble why it could not be read to its end; empty when it could
 */
public record ReadMail(
    MailHeaders headers,
    String text,
    boolean textFromHtml,
    String html,
    List<MailFile> files,
    Report report,
    String trouble) {

  /**
   * What a report carries beside its words.
   *
   * @param contentType of the whole mail, for example {@code multipart/report}
   * @param reportType of the whole mail, for example {@code delivery-status}
   * @param status the machine-readable part; empty when there is none
   * @param enclosed the returned mail or its headers, as text; empty when there is none
   */
  public record Report(String contentType, String reportType, String status, String enclosed) {}

  public String subject() {
    return headers.text("subject");
  }

  /** Empty when the mail names nobody. */
  public MailAddress from() {
    return headers.addresses("from").stream()
        .filter(a -> !a.address().isEmpty())
        .findFirst()
        .or(() -> headers.addresses("from").stream().findFirst())
        .or(() -> headers.addresses("sender").stream().findFirst())
        .orElse(new MailAddress("", ""));
  }

  /** Without angle brackets; empty when there is none. */
  public String messageId() {
    return headers.ids("message-id").stream()
        .findFirst()
        .orElseGet(() -> headers.text("message-id"));
  }

  /** When its sender says it was written; null when that cannot be read. */
  public Instant date() {
    return MailDates.read(headers.text("date"));
  }
}
