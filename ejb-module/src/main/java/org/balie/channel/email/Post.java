package org.balie.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.balie.channel.email.control.SafeWay;
import org.balie.channel.email.control.SmtpSessions;
import org.balie.content.ContentStore;
import org.balie.outbox.RetryLater;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.eclipse.angus.mail.util.MailConnectException;

/** Hands letters to the mail server. */
@ApplicationScoped
class Post {

  @Inject MailSettings settings;
  @Inject SmtpSessions sessions;
  @Inject SafeWay safeWay;
  @Inject Sealing sealing;
  @Inject ContentStore contents;
  @Inject Clock clock;

  /**
   * Sends it, signed and encrypted where that is possible.
   *
   * @throws NoSafeWay when a recipient's domain demands an encrypted line and there is none
   * @throws RetryLater at once hopeless when the server refuses the address for good (5xx),
   *     otherwise to be tried again
   */
  Sealing.How send(Letter letter) {
    try {
      var door = door(letter);
      var mail = new Envelope(door.session(), settings.from(), letter, clock.instant());
      var message = mail.write(file -> new StoredSource(contents, file));
      var how = sealing.seal(message, letter);
      try (var transport = connected(door, safeWay.demandedBy(letter.to().all()))) {
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

  private static SMTPTransport connected(SmtpSessions.Door door, List<String> demanding)
      throws MessagingException {
    if (!demanding.isEmpty()) {
      SafeWay.demandLine(door.session());
    }
    var transport = (SMTPTransport) door.session().getTransport("smtp");
    try {
      transport.connect(door.user(), door.secret());
    } catch (MailConnectException | AuthenticationFailedException notThisTime) {
      throw notThisTime;
    } catch (MessagingException refused) {
      if (demanding.isEmpty()) {
        throw refused;
      }
      throw new NoSafeWay(demanding, refused);
    }
    if (!demanding.isEmpty()) {
      SafeWay.demandWay(door.session(), transport);
    }
    return transport;
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
