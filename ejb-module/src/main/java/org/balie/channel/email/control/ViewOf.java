package org.balie.channel.email.control;

import java.util.List;
import java.util.UUID;
import org.balie.channel.email.MailView;
import org.balie.channel.email.MailView.Envelope;
import org.balie.channel.email.MailView.Party;
import org.balie.channel.email.reading.Bounce;
import org.balie.channel.email.reading.HtmlMail;
import org.balie.channel.email.reading.MailAddress;
import org.balie.channel.email.reading.QuoteSplit;
import org.balie.channel.email.reading.ReadMail;
import org.balie.channel.email.smime.Seal;

/** Writes down what people read of a mail. */
final class ViewOf {

  private static final int MOST_PARTIES = 10_000;

  private ViewOf() {}

  static MailView mail(Received received, List<MailView.File> files, boolean filesLeft) {
    var mail = received.mail();
    var html = mail.html() == null ? null : HtmlMail.of(mail.html());
    var split = split(mail, html);
    var date = mail.date();
    var found = received.authentication();
    return new MailView(
        envelope(mail),
        date == null ? null : date.toString(),
        mail.text(),
        html == null ? null : html.html(),
        split.visible(),
        split.quoted(),
        files,
        new MailView.Sender(found.spf(), found.dkim(), found.dmarc()),
        received.bounce().map(b -> report(b, null)).orElse(null),
        signature(received.seal()),
        encryption(received.seal()),
        filesLeft ? (mail.trouble() + " files").strip() : mail.trouble());
  }

  private static String signature(Seal seal) {
    return seal.signature() == null ? null : seal.signature().code();
  }

  private static String encryption(Seal seal) {
    if (!seal.encrypted()) {
      return null;
    }
    return seal.opened() ? "opened" : "locked";
  }

  /** The plain part where there is one; the marks in the HTML where it was all. */
  private static QuoteSplit split(ReadMail mail, HtmlMail html) {
    if (html != null && mail.textFromHtml()) {
      return html.split();
    }
    return QuoteSplit.of(mail.text());
  }

  private static Envelope envelope(ReadMail mail) {
    var headers = mail.headers();
    return new Envelope(
        party(mail.from()),
        parties(headers.addresses("reply-to")),
        parties(headers.addresses("to")),
        parties(headers.addresses("cc")),
        parties(headers.addresses("bcc")),
        mail.subject(),
        mail.messageId(),
        headers.ids("references"));
  }

  private static List<Party> parties(List<MailAddress> addresses) {
    return addresses.stream().limit(MOST_PARTIES).map(ViewOf::party).toList();
  }

  private static Party party(MailAddress address) {
    return new Party(address.name(), address.address());
  }

  static MailView.Report report(Bounce bounce, UUID message) {
    var recipients =
        bounce.recipients().stream()
            .map(
                r ->
                    new MailView.Recipient(
                        r.address(),
                        r.outcome().name().toLowerCase(java.util.Locale.ROOT),
                        r.status(),
                        r.replyCode(),
                        r.reason().code(),
                        r.hard(),
                        r.words()))
            .toList();
    return new MailView.Report(
        bounce.outcome().name().toLowerCase(java.util.Locale.ROOT),
        bounce.messageId(),
        message,
        recipients);
  }

  static MailView about(MailView view, Bounce bounce, UUID message) {
    return new MailView(
        view.envelope(),
        view.date(),
        view.text(),
        view.html(),
        view.visible(),
        view.quoted(),
        view.files(),
        view.authentication(),
        report(bounce, message),
        view.signature(),
        view.encryption(),
        view.trouble());
  }
}
