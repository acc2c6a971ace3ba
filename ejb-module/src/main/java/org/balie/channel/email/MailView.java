package org.balie.channel.email;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A mail as people read it; stored sealed, because it is personal throughout.
 *
 * @param date as its sender dated it, ISO 8601; null when unreadable
 * @param text all of it, as plain text
 * @param html cleaned; null for a mail of plain text
 * @param visible what was written
 * @param quoted what was quoted under it
 * @param bounce null for a mail that reports no delivery
 * @param signature what it is worth, as {@link org.balie.channel.email.smime.Verdict#code()};
 *     {@code signed} for one of ours; null for none
 * @param encryption {@code opened}, or {@code locked} where no key of ours opens it; null for none
 * @param trouble what could not be read; empty for nothing
 */
public record MailView(
    Envelope envelope,
    String date,
    String text,
    String html,
    String visible,
    String quoted,
    List<File> files,
    Sender authentication,
    Report bounce,
    String signature,
    String encryption,
    String trouble)
    implements Serializable {

  /** Who, to whom, about what. */
  public record Envelope(
      Party from,
      List<Party> replyTo,
      List<Party> to,
      List<Party> cc,
      List<Party> bcc,
      String subject,
      String messageId,
      List<String> references)
      implements Serializable {}

  /** Somebody with an address. */
  public record Party(String name, String address) implements Serializable {

    public String shown() {
      return name == null || name.isEmpty() ? address : name + " <" + address + ">";
    }
  }

  /**
   * A file of it.
   *
   * @param content where its bytes are
   * @param contentId by which the HTML shows it; empty for none
   */
  public record File(UUID content, String name, String mediaType, String contentId, boolean inline)
      implements Serializable {}

  /** What our mail server says of the sender: SPF, DKIM, DMARC. */
  public record Sender(String spf, String dkim, String dmarc) implements Serializable {}

  /**
   * What a mail system reports.
   *
   * @param outcome failed, delayed or delivered
   * @param message of ours that it is about; null when that is not known
   */
  public record Report(
      String outcome, String aboutMessageId, UUID message, List<Recipient> recipients)
      implements Serializable {}

  /** One address of a report. */
  public record Recipient(
      String address,
      String outcome,
      String status,
      String replyCode,
      String reason,
      boolean hard,
      String words)
      implements Serializable {}
}
