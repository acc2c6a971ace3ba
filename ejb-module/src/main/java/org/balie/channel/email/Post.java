package org.balie.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import java.io.IOException;
import java.time.Clock;
import org.balie.channel.email.control.SmtpSessions;
import org.balie.content.ContentStore;
import org.balie.outbox.RetryLater;

/** Hands letters to the mail server. */
@ApplicationScoped
class Post {

  @Inject MailSettings settings;
  @Inject SmtpSessions sessions;
  @Inject Sealing sealing;
  @Inject ContentStore contents;
  @Inject Clock clock;

  /**
   * Sends it, signed and encrypted where that is possible.
   *
   * @throws RetryLater at once hopeless when the server refuses the address for good (5xx),
   *     otherwise to be tried again
   */
  Sealing.How send(Letter letter) {
    try {
      var door = door(letter);
      var mail = new Envelope(door.session(), settings.from(), letter, clock.instant());
      var message = mail.write(file -> new StoredSource(contents, file));
      var how = sealing.seal(message, letter);
      try (var transport = door.session().getTransport("smtp")) {
        transport.connect(door.user(), door.secret());
        transport.sendMessage(message, message.getAllRecipients());
      }
      return how;
    } catch (SendFailedException refused) {
      throw refusal(refused);
    } catch (MessagingException | IOException failed) {
      throw RetryLater.because(
          "The mail server did not take the mail: " + failed.getMessage(), failed);
    }
  }

  private SmtpSessions.Door door(Letter letter) throws IOException {
    return letter.mailbox() == null
        ? new SmtpSessions.Door(
            Session.getInstance(settings.session()),
            settings.user().orElse(null),
            settings.password().orElse(null))
        : sessions.of(letter.mailbox());
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
}
