package org.balie.api.email;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.balie.channel.email.MailView;
import org.balie.channel.email.boundary.MailReading.Found;

/** A mail as it was read: who, what, and what was found out about it. */
public record MailJson(
    UUID id,
    String messageId,
    String ticket,
    String mailbox,
    String direction,
    PartyJson from,
    List<PartyJson> to,
    List<PartyJson> cc,
    List<PartyJson> bcc,
    List<PartyJson> replyAddresses,
    String subject,
    String date,
    Instant receivedAt,
    String text,
    String html,
    String visibleText,
    String quotedText,
    List<FileJson> attachments,
    VerdictsJson verdicts,
    String problem) {

  /** Several mails. */
  public record ListJson(List<MailJson> items) {}

  /** Somebody with an address. */
  public record PartyJson(String name, String address) {}

  /** A file; the media type is the declared one. */
  public record FileJson(
      String name, String mediaType, long size, String sha256, String contentId, boolean inline) {}

  /** What was found out; absent parts are false or unknown. */
  public record VerdictsJson(
      boolean automatic,
      String automaticReason,
      BounceJson bounce,
      AuthenticationJson authentication,
      String signature) {}

  /** What a mail system reports. */
  public record BounceJson(
      String outcome, String aboutMessageId, UUID message, List<RecipientJson> recipients) {}

  /** One address of a report. */
  public record RecipientJson(
      String address,
      String outcome,
      String status,
      String replyCode,
      String reason,
      boolean hard,
      String text) {}

  /** SPF, DKIM and DMARC as the trusted mail server found them. */
  public record AuthenticationJson(String spf, String dkim, String dmarc) {}

  static MailJson of(Found mail) {
    var view = mail.view();
    var envelope = view.envelope();
    var line = mail.line();
    return new MailJson(
        line.message(),
        line.mailId(),
        mail.ticket(),
        mail.mailbox(),
        line.outgoing() ? "out" : "in",
        party(envelope.from()),
        parties(envelope.to()),
        parties(envelope.cc()),
        parties(envelope.bcc()),
        parties(envelope.replyTo()),
        envelope.subject(),
        view.date(),
        line.receivedAt(),
        view.text(),
        view.html(),
        view.visible(),
        view.quoted(),
        files(mail),
        verdicts(mail),
        view.trouble());
  }

  private static PartyJson party(MailView.Party party) {
    return new PartyJson(party.name(), party.address());
  }

  private static List<PartyJson> parties(List<MailView.Party> parties) {
    return parties.stream().map(MailJson::party).toList();
  }

  private static List<FileJson> files(Found mail) {
    var files = new ArrayList<FileJson>();
    for (var i = 0; i < mail.files().size(); i++) {
      var said = mail.view().files().get(i);
      var info = mail.files().get(i);
      files.add(
          new FileJson(
              said.name(),
              said.mediaType(),
              info.size(),
              info.sha256(),
              said.contentId(),
              said.inline()));
    }
    return files;
  }

  private static VerdictsJson verdicts(Found mail) {
    var said = mail.view().authentication();
    return new VerdictsJson(
        mail.line().automatic() != null,
        mail.line().automatic(),
        bounce(mail.view().bounce()),
        new AuthenticationJson(said.spf(), said.dkim(), said.dmarc()),
        mail.view().signature());
  }

  private static BounceJson bounce(MailView.Report report) {
    return report == null
        ? null
        : new BounceJson(
            report.outcome(),
            report.aboutMessageId(),
            report.message(),
            report.recipients().stream()
                .map(
                    r ->
                        new RecipientJson(
                            r.address(),
                            r.outcome(),
                            r.status(),
                            r.replyCode(),
                            r.reason(),
                            r.hard(),
                            r.words()))
                .toList());
  }
}
