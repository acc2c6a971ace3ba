package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.io.IOException;
import java.util.Properties;
import org.balie.channel.email.MailboxSheet;
import org.balie.channel.email.MailboxSheet.How;
import org.balie.channel.email.MailboxSheet.Tls;

/** The way out of each mailbox. */
@ApplicationScoped
public class SmtpSessions {

  private static final String CONNECT_MILLIS = "5000";
  private static final String ANSWER_MILLIS = "20000";

  @Inject Arrivals arrivals;

  /** A mail server and how to sign in there; without a user for nobody. */
  public record Door(Session session, String user, String secret) {}

  public Door of(MailboxSheet mailbox) throws IOException {
    var signsIn = mailbox.smtp().tls() != Tls.NONE;
    return new Door(
        Session.getInstance(properties(mailbox, signsIn)),
        signsIn ? mailbox.signIn().login() : null,
        signsIn ? arrivals.secretOf(mailbox) : null);
  }

  /** A password never goes over a line that others read. */
  private static Properties properties(MailboxSheet mailbox, boolean signsIn) {
    var smtp = mailbox.smtp();
    var properties = new Properties();
    properties.put("mail.smtp.host", smtp.host());
    properties.put("mail.smtp.port", String.valueOf(smtp.port()));
    properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
    properties.put("mail.smtp.timeout", ANSWER_MILLIS);
    properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
    properties.put("mail.smtp.auth", String.valueOf(signsIn));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.starttls.required", String.valueOf(smtp.tls() == Tls.STARTTLS));
    properties.put("mail.smtp.starttls.enable", String.valueOf(smtp.tls() == Tls.STARTTLS));
    properties.put("mail.smtp.ssl.enable", String.valueOf(smtp.tls() == Tls.TLS));
    properties.put("mail.mime.allowutf8", "false");
    if (mailbox.signIn().how() == How.XOAUTH2) {
      properties.put("mail.smtp.auth.mechanisms", "XOAUTH2");
    }
    return properties;
  }
}
