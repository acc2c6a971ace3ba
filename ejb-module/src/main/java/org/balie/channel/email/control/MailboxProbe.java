package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.balie.channel.email.MailboxSheet;

/** Tries what watching and sending will do, and says where it ends. */
@ApplicationScoped
public class MailboxProbe {

  private static final int PATIENCE = 5_000;

  @Inject Arrivals arrivals;
  @Inject SmtpSessions sessions;

  /** A step; its fault is empty when it worked. */
  public record Step(String name, String fault) {}

  /** What may fail. */
  @FunctionalInterface
  private interface Attempt {
    void run() throws IOException, MessagingException;
  }

  public List<Step> steps(MailboxSheet mailbox) {
    var steps = new ArrayList<Step>();
    if (worked(steps, "imap-reach", () -> reach(mailbox.imap()))
        && worked(steps, "secret", () -> arrivals.secretOf(mailbox))
        && worked(steps, "imap-sign-in", () -> signIn(mailbox))
        && worked(steps, "smtp-reach", () -> reach(mailbox.smtp()))) {
      worked(steps, "smtp-sign-in", () -> send(mailbox));
    }
    return steps;
  }

  private static boolean worked(List<Step> steps, String name, Attempt attempt) {
    try {
      attempt.run();
      steps.add(new Step(name, ""));
      return true;
    } catch (AuthenticationFailedException refused) {
      steps.add(new Step(name, "refused: " + refused.getMessage()));
    } catch (IOException | MessagingException | RuntimeException failed) {
      steps.add(new Step(name, reason(failed)));
    }
    return false;
  }

  /** With what is behind it: "could not convert socket to TLS" alone helps nobody. */
  private static String reason(Throwable failed) {
    var innermost = failed;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    var words = failed.getClass().getSimpleName() + ": " + failed.getMessage();
    return innermost == failed ? words : words + " (" + innermost.getMessage() + ")";
  }

  private static void reach(MailboxSheet.Server server) throws IOException {
    try (var line = new Socket()) {
      line.connect(new InetSocketAddress(server.host(), server.port()), PATIENCE);
    }
  }

  private void signIn(MailboxSheet mailbox) throws IOException, MessagingException {
    try (var line = ImapLine.open(mailbox, arrivals.secretOf(mailbox))) {
      line.inbox();
      line.processed();
      line.failed();
    }
  }

  private void send(MailboxSheet mailbox) throws IOException, MessagingException {
    var door = sessions.of(mailbox);
    try (var transport = door.session().getTransport("smtp")) {
      transport.connect(door.user(), door.secret());
    }
  }
}
