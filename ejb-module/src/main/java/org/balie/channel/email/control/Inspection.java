package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balie.channel.email.MailboxSheet;
import org.balie.channel.email.reading.Authentication;
import org.balie.channel.email.reading.AutomaticMail;
import org.balie.channel.email.reading.Bounce;
import org.balie.channel.email.reading.BounceReader;
import org.balie.channel.email.reading.MailReader;
import org.balie.channel.email.reading.ReadMail;
import org.balie.channel.email.smime.SmimeReader;
import org.balie.content.ContentStore;
import org.balie.inbox.InboxItem;

/** Reads the original and finds out what kind of mail it is. */
@ApplicationScoped
public class Inspection {

  /** A mail that went through this many servers goes in circles (RFC 5321, section 6.3). */
  private static final int MOST_HOPS = 50;

  @Inject ContentStore contents;
  @Inject MailboxRepository mailboxes;
  @Inject Tokens tokens;
  @Inject SmimeKeys keys;

  Received of(InboxItem item, MailboxSheet mailbox, SealedFiles files) throws IOException {
    try (var original = contents.open(item.original())) {
      var opened = SmimeReader.open(original, keys.ring(), item.receivedAt());
      var mail = MailReader.read(opened.mail(), files);
      var bounce = BounceReader.read(mail);
      return new Received(
          mail,
          mailbox,
          automatic(mail, bounce),
          bounce,
          Authentication.of(mail.headers(), mailbox.authservId()),
          addressed(mail),
          opened.seal());
    }
  }

  private Optional<String> automatic(ReadMail mail, Optional<Bounce> bounce) {
    if (mail.headers().all("received").size() > MOST_HOPS) {
      return Optional.of("loop");
    }
    if (ours(mail)) {
      return Optional.of("own-mail");
    }
    return bounce.isPresent() ? Optional.of("bounce") : AutomaticMail.reason(mail);
  }

  /** A mail of ours that came back to us. */
  private boolean ours(ReadMail mail) {
    return tokens.read(mail.messageId()).isPresent()
        || mailboxes.byAddress(mail.from().address()).isPresent();
  }

  private static List<String> addressed(ReadMail mail) {
    return Stream.of("to", "cc", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to")
        .flatMap(h -> mail.headers().addresses(h).stream())
        .map(a -> a.key())
        .filter(a -> !a.isEmpty())
        .distinct()
        .toList();
  }
}
