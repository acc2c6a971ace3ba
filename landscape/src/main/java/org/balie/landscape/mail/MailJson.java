package org.balie.landscape.mail;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
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
      var to = mail.getRecipients(RecipientType.TO);
      return new MailJson(
          stored.id(),
          stored.owner(),
          stored.folder().getName(),
          stored.message().getReceivedDate().toInstant().toString(),
          orEmpty(mail.getMessageID()),
          addresses(mail.getFrom()),
          addresses(to),
          orEmpty(mail.getSubject()),
          content.text(),
          content.html(),
          Collections.list(mail.getAllHeaders()).stream().map(Header::of).toList(),
          content.attachments().stream().map(Attachment::of).toList());
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("Unreadable message " + stored.id(), e);
    }
  }

  private static List<String> addresses(Address... addresses) {
    return addresses == null
        ? List.of()
        : Stream.of(addresses)
            .map(address -> ((InternetAddress) address).toUnicodeString())
            .toList();
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
