package org.balie.landscape.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Text, HTML and files of a message, gathered from however deep its parts lie. */
final class MailContent {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final List<Attached> attachments = new ArrayList<>();

  private MailContent() {}

  /** As much of it as can be read: what strangers send may be broken anywhere. */
  static MailContent of(Part mail) {
    var content = new MailContent();
    try {
      content.gather(mail);
    } catch (MessagingException | IOException unreadable) {
      content.text.append("(unreadable: ").append(unreadable.getMessage()).append(')');
    }
    return content;
  }

  String text() {
    return text.toString();
  }

  String html() {
    return html.toString();
  }

  List<Attached> attachments() {
    return attachments;
  }

  private void gather(Part part) throws MessagingException, IOException {
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        gather(parts.getBodyPart(i));
      }
    } else if (isFile(part)) {
      attach(part);
    } else if (part.isMimeType("text/html")) {
      html.append(part.getContent());
    } else {
      text.append(part.getContent());
    }
  }

  private static boolean isFile(Part part) throws MessagingException {
    return part.getFileName() != null
        || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
        || !part.isMimeType("text/*");
  }

  private void attach(Part part) throws MessagingException, IOException {
    var type = new ContentType(part.getContentType()).getBaseType();
    var name = part.getFileName() == null ? "unnamed" : MimeUtility.decodeText(part.getFileName());
    try (var in = part.getInputStream()) {
      attachments.add(new Attached(name, type, in.readAllBytes()));
    }
  }

  /** A file in a message. */
  record Attached(String name, String type, byte[] bytes) {}
}
