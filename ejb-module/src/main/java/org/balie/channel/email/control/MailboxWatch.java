package org.balie.channel.email.control;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.channel.email.MailboxHealth.State;
import org.balie.channel.email.MailboxSheet;
import org.eclipse.angus.mail.imap.IMAPFolder;

/**
 * Watches one mailbox on a thread of its own. IDLE is only the bell; what is new is found by UID.
 * Each mail is committed to our inbox before it is moved on the server.
 */
public final class MailboxWatch implements Runnable {

  private static final Logger LOG = Logger.getLogger(MailboxWatch.class.getName());
  private static final long FIRST_PAUSE = 1;
  private static final long LONGEST_PAUSE = 60;
  private static final long POLL_SECONDS = 5;

  private final MailboxSheet mailbox;
  private final Arrivals arrivals;
  private final Semaphore bell = new Semaphore(0);
  private volatile boolean stopped;
  private volatile ImapLine line;
  private volatile IMAPFolder idling;

  public MailboxWatch(MailboxSheet mailbox, Arrivals arrivals) {
    this.mailbox = mailbox;
    this.arrivals = arrivals;
  }

  public MailboxSheet mailbox() {
    return mailbox;
  }

  @Override
  public void run() {
    var pause = FIRST_PAUSE;
    while (!stopped) {
      try (var open = ImapLine.open(mailbox, arrivals.secretOf(mailbox))) {
        line = open;
        arrivals.watching(mailbox.id());
        pause = FIRST_PAUSE;
        watch(open);
      } catch (AuthenticationFailedException refused) {
        trouble(State.REFUSED, refused);
      } catch (MessagingException | IOException | RuntimeException silent) {
        trouble(State.SILENT, silent);
      }
      rest(pause);
      pause = Math.min(LONGEST_PAUSE, pause * 2);
    }
  }

  private void trouble(State how, Exception what) {
    if (!stopped) {
      LOG.log(Level.FINE, what, () -> "Mailbox " + mailbox.id() + " is " + how);
      arrivals.troubled(mailbox.id(), how, reason(what));
    }
  }

  private static String reason(Exception what) {
    var cause = what.getCause();
    return cause == null || cause.getMessage() == null || what.getMessage() == null
        ? String.valueOf(what.getMessage())
        : what.getMessage() + " (" + cause.getMessage() + ")";
  }

  private void watch(ImapLine open) throws MessagingException, IOException {
    while (!stopped) {
      var folder = open.inbox();
      // What came while we fetched rang no bell: wait only when there was nothing.
      if (!fetchAll(open, folder)) {
        arrivals.watching(mailbox.id());
        wait(open, folder);
      }
    }
  }

  private void wait(ImapLine open, IMAPFolder folder) throws MessagingException {
    if (open.idles()) {
      idling = folder;
      folder.idle(true);
      idling = null;
    } else {
      rest(POLL_SECONDS);
      folder.getMessageCount();
    }
  }

  /**
   * Everything that lies there: what was taken is moved away, so whatever is left was not, also a
   * mail that became visible after one with a higher UID.
   */
  private boolean fetchAll(ImapLine open, IMAPFolder folder)
      throws MessagingException, IOException {
    var any = false;
    for (var mail : folder.getMessagesByUID(1, UIDFolder.LASTUID)) {
      if (mail != null && !stopped) {
        fetch(open, folder, mail);
        any = true;
      }
    }
    return any;
  }

  private void fetch(ImapLine open, IMAPFolder folder, Message mail)
      throws MessagingException, IOException {
    var taken = arrivals.take(mailbox, folder, mail);
    var target = taken ? open.processed() : open.failed();
    if (open.moves()) {
      folder.moveMessages(new Message[] {mail}, target);
    } else {
      folder.copyMessages(new Message[] {mail}, target);
      mail.setFlag(jakarta.mail.Flags.Flag.DELETED, true);
      open.expunge(folder, mail);
    }
  }

  private void rest(long seconds) {
    try {
      if (!stopped && bell.tryAcquire(seconds, TimeUnit.SECONDS)) {
        bell.drainPermits();
      }
    } catch (InterruptedException asked) {
      stopped = true;
      Thread.currentThread().interrupt();
    }
  }

  /** A sign of life: ends IDLE, the server answers, and IDLE begins again (RFC 2177). */
  public void poke() {
    var folder = idling;
    if (folder == null) {
      bell.release();
      return;
    }
    try {
      folder.getMessageCount();
    } catch (MessagingException | IllegalStateException gone) {
      // The watching thread notices by itself.
      LOG.log(Level.FINE, "A mailbox does not answer", gone);
    }
  }

  public void stop() {
    stopped = true;
    bell.release();
    var open = line;
    if (open != null) {
      open.close();
    }
  }
}
