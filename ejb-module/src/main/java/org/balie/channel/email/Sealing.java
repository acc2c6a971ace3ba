package org.balie.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.balie.channel.email.control.CertificateRepository;
import org.balie.channel.email.control.DirectoryLookup;
import org.balie.channel.email.control.SmimeKeys;
import org.balie.channel.email.smime.SmimeWriter;
import org.balie.platform.boundary.InTransaction;

/**
 * Signs every mail of a mailbox that has a certificate, and encrypts it when there is a valid
 * certificate of everybody who gets it.
 */
@ApplicationScoped
class Sealing {

  @Inject SmimeKeys keys;
  @Inject CertificateRepository known;
  @Inject DirectoryLookup directory;
  @Inject InTransaction transaction;
  @Inject Clock clock;

  /** How a mail goes out. */
  enum How {
    OPEN,
    SIGNED,
    ENCRYPTED
  }

  /** Changes the mail in place. */
  How seal(MimeMessage mail, Letter letter) throws MessagingException {
    if (letter.mailbox() == null) {
      return How.OPEN;
    }
    var writer = SmimeWriter.of(keys.ring(), letter.mailbox().address(), clock.instant());
    if (writer.isEmpty()) {
      return How.OPEN;
    }
    var recipients = certificates(letter);
    writer.get().write(mail, recipients);
    return recipients.isEmpty() ? How.SIGNED : How.ENCRYPTED;
  }

  private List<X509Certificate> certificates(Letter letter) {
    var found = new AtomicReference<List<X509Certificate>>(List.of());
    var everybody = letter.to().all().toList();
    directory.learn(everybody);
    transaction.run(() -> found.set(known.of(everybody).orElse(List.of())));
    return found.get();
  }
}
