package org.balie.channel.email;

import jakarta.activation.DataHandler;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.stream.Collectors;
import org.balie.content.ContentStore;
import org.balie.outbox.RetryLater;
import org.balie.ticket.OutgoingMessages;

/** Hands letters to the mail server. */
@ApplicationScoped
class Post {

  @Inject MailSettings settings;
  @Inject ContentStore contents;
  @Inject Clock clock;

  private Session session;

  /** Made once: a session reads its providers from every library of the server. */
  @PostConstruct
  void open() {
    session = Session.getInstance(settings.session());
  }

  /**
   * Sends it.
   *
   * @throws RetryLater at once hopeless when the server refuses the address for good (5xx),
   *     otherwise to be tried again
   */
  void send(Letter letter) {
    try {
      var mail = write(letter);
      try (var transport = session.getTransport("smtp")) {
        transport.connect(settings.user().orElse(null), settings.password().orElse(null));
        transport.sendMessage(mail, mail.getAllRecipients());
      }
    } catch (SendFailedException refused) {
      throw refusal(refused);
    } catch (MessagingException | IOException failed) {
      throw RetryLater.because(
          "The mail server did not take the mail: " + failed.getMessage(), failed);
    }
  }

  private static RetryLater refusal(SendFailedException refused) {
    var invalid = refused.getInvalidAddresses();
    return invalid != null && invalid.length > 0
        ? RetryLater.never("The mail server refused the address: " + answer(refused), refused)
        : RetryLater.because(
            "The mail server refused the mail for now: " + answer(refused), refused);
  }

  /** What the server itself said; the exception around it only says that it was refused. */
  private static String answer(MessagingException refused) {
    Exception last = refused;
    while (last instanceof MessagingException outer && outer.getNextException() != null) {
      last = outer.getNextException();
    }
    return String.valueOf(last.getMessage()).strip();
  }

  private MimeMessage write(Letter letter) throws MessagingException, IOException {
    var mail = new IdentifiedMail(session, letter.id());
    mail.setFrom(sender(letter));
    mail.setRecipients(RecipientType.TO, new Address[] {new InternetAddress(letter.to(), true)});
    mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    mail.setSentDate(Date.from(clock.instant()));
    if (!letter.references().isEmpty()) {
      mail.setHeader(
          "In-Reply-To", bracketed(letter.references().get(letter.references().size() - 1)));
      mail.setHeader(
          "References",
          letter.references().stream().map(Post::bracketed).collect(Collectors.joining("\r\n ")));
    }
    if (letter.automatic()) {
      mail.setHeader("Auto-Submitted", "auto-replied");
      mail.setHeader("X-Auto-Response-Suppress", "All");
    }
    mail.setContent(parts(letter));
    mail.saveChanges();
    return mail;
  }

  private InternetAddress sender(Letter letter) throws UnsupportedEncodingException {
    return new InternetAddress(settings.from(), letter.senderName(), StandardCharsets.UTF_8.name());
  }

  private MimeMultipart parts(Letter letter) throws MessagingException, IOException {
    var parts = new MimeMultipart("mixed");
    var text = new MimeBodyPart();
    text.setText(letter.body(), StandardCharsets.UTF_8.name(), "plain");
    parts.addBodyPart(text);
    for (var file : letter.files()) {
      parts.addBodyPart(part(file));
    }
    return parts;
  }

  private MimeBodyPart part(OutgoingMessages.File file) throws MessagingException, IOException {
    var part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new StoredSource(contents, file)));
    part.setFileName(MimeUtility.encodeText(file.name(), StandardCharsets.UTF_8.name(), null));
    part.setDisposition(Part.ATTACHMENT);
    return part;
  }

  private static String bracketed(String id) {
    return "<" + id + ">";
  }

  /** A mail that keeps the Message-ID it was given; Angus would make its own. */
  private static final class IdentifiedMail extends MimeMessage {

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
