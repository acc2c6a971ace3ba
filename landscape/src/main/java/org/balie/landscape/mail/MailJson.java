package org.balie.landscape.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.balie.landscape.mail.Mailboxes.Stored;

/** A received message as the control API shows it. */
record MailJson(
    String id,
    String mailbox,
    String folder,
    String receivedAt,
    String messageId,
    List<String> from,
    List<String> to,
    String subject,
    String text,
    String html,
    List<Header> headers,
    List<Attachment> attachments) {

  static MailJson of(Stored stored) {
    try {
      var mail = stored.message().getMimeMessage();
      var content = MailContent.of(mail);
      return new MailJson(
          stored.id(),
          stored.owner(),
          stored.folder().getName(),
          stored.message().getReceivedDate().toInstant().toString(),
          orEmpty(mail.getMessageID()),
          addresses(mail, "From"),
          addresses(mail, "To"),
          orEmpty(mail.getSubject()),
          content.text(),
          content.html(),
          Collections.list(mail.getAllHeaders()).stream().map(Header::of).toList(),
          content.attachments().stream().map(Attachment::of).toList());
    } catch (MessagingException e) {
      throw new IllegalStateException("Unreadable message " + stored.id(), e);
    }
  }

  /** Readable even where the header is not. */
  private static List<String> addresses(MimeMessage mail, String header) throws MessagingException {
    var raw = mail.getHeader(header, ",");
    if (raw == null) {
      return List.of();
    }
    try {
      return Stream.of(InternetAddress.parseHeader(raw, false))
          .map(InternetAddress::toUnicodeString)
          .toList();
    } catch (AddressException unreadable) {
      return List.of(raw);
    }
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }

  /** One header line, unfolded. */
  record Header(String name, String value) {
    static Header of(jakarta.mail.Header header) {
      return new Header(
          header.getName(), jakarta.mail.internet.MimeUtility.unfold(header.getValue()));
    }
  }

  /** One attached file. */
  record Attachment(String name, String type, int size) {
    static Attachment of(MailContent.Attached file) {
      return new Attachment(file.name(), file.type(), file.bytes().length);
    }
  }
}
