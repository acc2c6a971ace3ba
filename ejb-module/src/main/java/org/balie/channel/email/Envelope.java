package org.balie.channel.email;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balie.ticket.OutgoingMessages;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** Writes a letter as a mail, with its headers and its envelope. */
final class Envelope {

  private final Session session;
  private final String generalSender;
  private final Letter letter;
  private final Instant now;

  Envelope(Session session, String generalSender, Letter letter, Instant now) {
    this.session = session;
    this.generalSender = generalSender;
    this.letter = letter;
    this.now = now;
  }

  MimeMessage write(Function<OutgoingMessages.File, DataSource> files)
      throws MessagingException, UnsupportedEncodingException {
    var mail = new IdentifiedMail(session, letter.id());
    mail.setFrom(sender());
    mail.setRecipients(RecipientType.TO, addresses(letter.to().to()));
    mail.setRecipients(RecipientType.CC, addresses(letter.to().cc()));
    mail.setRecipients(RecipientType.BCC, addresses(letter.to().bcc()));
    mail.setSubject(oneLine(letter.subject()), StandardCharsets.UTF_8.name());
    mail.setSentDate(Date.from(now));
    thread(mail);
    if (letter.automatic()) {
      mail.setHeader("Auto-Submitted", "auto-replied");
      mail.setHeader("X-Auto-Response-Suppress", "All");
    }
    envelope(mail);
    mail.setContent(parts(files));
    mail.saveChanges();
    return mail;
  }

  private InternetAddress sender() throws UnsupportedEncodingException {
    var address = letter.mailbox() == null ? generalSender : letter.mailbox().address();
    return new InternetAddress(
        address, oneLine(letter.senderName()), StandardCharsets.UTF_8.name());
  }

  /** Nothing that people typed ends a header. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}]+", " ");
  }

  private static Address[] addresses(List<String> texts) throws MessagingException {
    var addresses = new Address[texts.size()];
    for (var i = 0; i < addresses.length; i++) {
      addresses[i] = new InternetAddress(texts.get(i), true);
    }
    return addresses;
  }

  private void thread(MimeMessage mail) throws MessagingException {
    var references = letter.references();
    if (!references.isEmpty()) {
      mail.setHeader("In-Reply-To", bracketed(references.get(references.size() - 1)));
      mail.setHeader(
          "References",
          references.stream().map(Envelope::bracketed).collect(Collectors.joining("\r\n ")));
    }
    if (plus()) {
      mail.setReplyTo(addresses(List.of(plusAddress(letter.id().split("@", 2)[0]))));
    }
  }

  private boolean plus() {
    return letter.mailbox() != null && letter.mailbox().plusAddresses();
  }

  private String plusAddress(String detail) {
    return letter.mailbox().localPart() + "+" + detail + "@" + letter.mailbox().domain();
  }

  /** Where failures come back to: an address that names the mail (VERP), or nobody. */
  private void envelope(SMTPMessage mail) {
    if (letter.automatic() && plus()) {
      // RFC 3834, section 3.3: no answer to an answer.
      mail.setEnvelopeFrom("<>");
    } else if (plus()) {
      mail.setEnvelopeFrom(plusAddress(letter.envelope()));
      mail.setNotifyOptions(
          SMTPMessage.NOTIFY_SUCCESS | SMTPMessage.NOTIFY_FAILURE | SMTPMessage.NOTIFY_DELAY);
      mail.setReturnOption(SMTPMessage.RETURN_HDRS);
    } else if (letter.mailbox() != null) {
      mail.setEnvelopeFrom(letter.mailbox().address());
    }
  }

  private MimeMultipart parts(Function<OutgoingMessages.File, DataSource> files)
      throws MessagingException, UnsupportedEncodingException {
    var parts = new MimeMultipart("mixed");
    var words = new MimeBodyPart();
    words.setContent(alternative());
    parts.addBodyPart(words);
    for (var file : letter.files()) {
      parts.addBodyPart(part(file, files.apply(file)));
    }
    return parts;
  }

  private MimeMultipart alternative() throws MessagingException {
    var both = new MimeMultipart("alternative");
    var text = new MimeBodyPart();
    text.setText(letter.body(), StandardCharsets.UTF_8.name(), "plain");
    both.addBodyPart(text);
    var html = new MimeBodyPart();
    html.setText(LetterHtml.of(letter.body()), StandardCharsets.UTF_8.name(), "html");
    both.addBodyPart(html);
    return both;
  }

  private static MimeBodyPart part(OutgoingMessages.File file, DataSource source)
      throws MessagingException, UnsupportedEncodingException {
    var part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(source));
    part.setFileName(MimeUtility.encodeText(file.name(), StandardCharsets.UTF_8.name(), null));
    part.setDisposition(Part.ATTACHMENT);
    return part;
  }

  /** Ids that others gave their mails may hold anything; a line break would end the header. */
  private static String bracketed(String id) {
    return "<" + id.replaceAll("[\\s\\p{Cntrl}<>]+", "") + ">";
  }

  /** A mail that keeps the Message-ID it was given; Angus would make its own. */
  private static final class IdentifiedMail extends SMTPMessage {

    private final String id;

    IdentifiedMail(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", bracketed(id));
    }
  }
}
