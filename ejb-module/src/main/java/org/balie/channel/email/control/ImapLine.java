package org.balie.channel.email.control;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Properties;
import org.balie.channel.email.MailboxSheet;
import org.balie.channel.email.MailboxSheet.How;
import org.balie.channel.email.MailboxSheet.Tls;
import org.eclipse.angus.mail.imap.IMAPFolder;

/** A connection to the IMAP server of one mailbox. */
public final class ImapLine implements AutoCloseable {

  private static final String PROCESSED = "Processed";
  private static final String FAILED = "Failed";
  private static final String CONNECT_MILLIS = "10000";

  /** Longer than the pause between two signs of life, so that IDLE does not end by it. */
  private static final String ANSWER_MILLIS = "90000";

  private final Store store;
  private IMAPFolder inbox;

  private ImapLine(Store store) {
    this.store = store;
  }

  /** Connects and signs in. */
  public static ImapLine open(MailboxSheet mailbox, String secret) throws MessagingException {
    var protocol = mailbox.imap().tls() == Tls.TLS ? "imaps" : "imap";
    var session = Session.getInstance(properties(mailbox, protocol));
    var store = session.getStore(protocol);
    store.connect(mailbox.imap().host(), mailbox.imap().port(), mailbox.signIn().login(), secret);
    return new ImapLine(store);
  }

  private static Properties properties(MailboxSheet mailbox, String protocol) {
    var properties = new Properties();
    var prefix = "mail." + protocol + ".";
    properties.put(prefix + "connectiontimeout", CONNECT_MILLIS);
    properties.put(prefix + "timeout", ANSWER_MILLIS);
    properties.put(prefix + "writetimeout", ANSWER_MILLIS);
    properties.put(prefix + "ssl.checkserveridentity", "true");
    properties.put(
        prefix + "starttls.required", String.valueOf(mailbox.imap().tls() == Tls.STARTTLS));
    properties.put(
        prefix + "starttls.enable", String.valueOf(mailbox.imap().tls() == Tls.STARTTLS));
    properties.put(prefix + "peek", "true");
    properties.put(prefix + "fetchsize", String.valueOf(256 * 1024));
    if (mailbox.signIn().how() == How.XOAUTH2) {
      properties.put(prefix + "auth.mechanisms", "XOAUTH2");
    }
    return properties;
  }

  /**
   * The folder new mail lies in, opened for moving mail out of it. Selected anew each time: where
   * mail arrives while other mail is moved away, some servers report a count that lacks the newest
   * one, and keep to it until the next one arrives (RFC 3501, section 7.3.1, wants the full count).
   */
  public IMAPFolder inbox() throws MessagingException {
    if (inbox == null) {
      inbox = (IMAPFolder) store.getFolder("INBOX");
    } else {
      inbox.close(false);
    }
    inbox.open(Folder.READ_WRITE);
    return inbox;
  }

  Folder processed() throws MessagingException {
    return folder(PROCESSED);
  }

  Folder failed() throws MessagingException {
    return folder(FAILED);
  }

  private Folder folder(String name) throws MessagingException {
    var folder = store.getDefaultFolder().getFolder(name);
    if (!folder.exists()) {
      folder.create(Folder.HOLDS_MESSAGES);
    }
    return folder;
  }

  public boolean idles() throws MessagingException {
    return ((org.eclipse.angus.mail.imap.IMAPStore) store).hasCapability("IDLE");
  }

  boolean moves() throws MessagingException {
    return ((org.eclipse.angus.mail.imap.IMAPStore) store).hasCapability("MOVE");
  }

  /** Only this one, where the server can tell them apart (RFC 4315). */
  void expunge(IMAPFolder folder, Message mail) throws MessagingException {
    if (((org.eclipse.angus.mail.imap.IMAPStore) store).hasCapability("UIDPLUS")) {
      folder.expunge(new Message[] {mail});
    } else {
      folder.expunge();
    }
  }

  @Override
  public void close() {
    try {
      store.close();
    } catch (MessagingException gone) {
      // The server closed it first.
    }
  }
}
