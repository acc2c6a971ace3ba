package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.channel.email.MailboxHealth.State;
import org.balie.channel.email.MailboxSheet;
import org.balie.content.ContentStore;
import org.balie.content.ContentTooLarge;
import org.balie.inbox.IdentifierReused;
import org.balie.inbox.Inbox;
import org.balie.inbox.Received;
import org.balie.platform.boundary.InTransaction;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;

/** Takes mails from a server into our inbox, as they are, and keeps how each mailbox is. */
@ApplicationScoped
public class Arrivals {

  private static final Logger LOG = Logger.getLogger(Arrivals.class.getName());

  /** Most providers refuse mails of half this size. */
  private static final long MOST = 150L << 20;

  @Inject ContentStore contents;
  @Inject Inbox inbox;
  @Inject MailboxRepository mailboxes;
  @Inject MailSecrets secrets;
  @Inject AccessTokens tokens;
  @Inject InTransaction transaction;
  @Inject Clock clock;

  /** What the server wants to hear: the password, or a token that was fetched for it. */
  String secretOf(MailboxSheet mailbox) throws IOException {
    var sealed = new String[1];
    transaction.run(() -> sealed[0] = mailboxes.find(mailbox.id()).orElseThrow().secret());
    var secret = secrets.open(sealed[0]);
    return mailbox.signIn().how() == MailboxSheet.How.XOAUTH2
        ? tokens.token(mailbox.signIn(), secret)
        : secret;
  }

  void watching(UUID mailbox) {
    var now = clock.instant();
    transaction.run(() -> mailboxes.state(mailbox, now).watching(now));
  }

  void troubled(UUID mailbox, State how, String why) {
    var now = clock.instant();
    transaction.run(() -> mailboxes.state(mailbox, now).troubled(how, why, now));
  }

  /**
   * Stores one mail, committed when this returns.
   *
   * @return false when it is too large to be taken; a person has to look
   */
  boolean take(MailboxSheet mailbox, IMAPFolder folder, Message mail)
      throws MessagingException, IOException {
    var validity = folder.getUIDValidity();
    var uid = folder.getUID(mail);
    var arrived = mail.getReceivedDate() == null ? null : mail.getReceivedDate().toInstant();
    try (var raw = ((IMAPMessage) mail).getMimeStream()) {
      store(mailbox, validity + "/" + uid, raw);
    } catch (ContentTooLarge tooLarge) {
      LOG.log(Level.WARNING, "A mail is too large for mailbox {0}", mailbox.id());
      note(mailbox.id(), s -> s.missed("A mail is larger than " + (MOST >> 20) + " MB"));
      return false;
    }
    note(mailbox.id(), s -> s.received(validity, uid, lag(arrived), clock.instant()));
    return true;
  }

  private Duration lag(Instant arrived) {
    return arrived == null ? Duration.ZERO : Duration.between(arrived, clock.instant());
  }

  private void note(
      UUID mailbox, java.util.function.Consumer<org.balie.channel.email.entity.MailboxState> what) {
    transaction.run(() -> what.accept(mailboxes.state(mailbox, clock.instant())));
  }

  private void store(MailboxSheet mailbox, String place, InputStream raw) throws IOException {
    var type = MailIntake.typeFor(mailbox.id());
    try (var original = contents.sealText(raw, MOST, type)) {
      var id = mailbox.id() + "/" + place;
      try {
        inbox.receive(received(id, original, type));
      } catch (IdentifierReused otherMail) {
        // A server that numbers anew without saying so (RFC 3501, section 2.3.1.1).
        inbox.receive(received(id + "/" + original.sha256(), original, type));
      }
    }
  }

  private static Received received(
      String id, org.balie.content.SealedContent original, String type) {
    return new Received(MailIntake.CHANNEL, id, original.sha256(), type, null, original);
  }
}
