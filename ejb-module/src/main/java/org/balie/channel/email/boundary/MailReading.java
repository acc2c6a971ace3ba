package org.balie.channel.email.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.channel.email.MailLine;
import org.balie.channel.email.MailView;
import org.balie.channel.email.MailboxSheet;
import org.balie.channel.email.control.MailRepository;
import org.balie.channel.email.control.MailViews;
import org.balie.channel.email.control.MailboxRepository;
import org.balie.channel.email.entity.Mail;
import org.balie.channel.email.entity.Mailbox;
import org.balie.content.ContentId;
import org.balie.content.ContentInfo;
import org.balie.content.ContentStore;
import org.balie.inbox.Inbox;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.Sight;
import org.balie.ticket.TicketId;
import org.balie.ticket.TicketThreads;

/** Reads mails whole. Every look at one is audited. */
@Stateless
@CaseInSight
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD, Roles.READ})
public class MailReading {

  private static final int MOST_OTHERS = 90;
  private static final String MAIL = "message/rfc822";

  @Inject MailRepository mails;
  @Inject MailboxRepository mailboxes;
  @Inject MailViews views;
  @Inject TicketThreads tickets;
  @Inject Sight sight;
  @Inject ContentStore contents;
  @Inject Inbox inbox;
  @Inject AuditLog audit;

  /**
   * A mail with where it is.
   *
   * @param mailbox its address; empty for the general sender
   */
  public record Found(
      MailLine line, String ticket, String mailbox, MailView view, List<ContentInfo> files)
      implements Serializable {}

  /** Every mail with this Message-ID, in whatever mailbox; angle brackets do not matter. */
  public List<Found> byMessageId(String messageId) {
    var bare = messageId.strip().replaceAll("^<|>$", "");
    return bare.isEmpty() ? List.of() : mails.byMailId(bare).stream().map(this::found).toList();
  }

  public Found one(UUID id) {
    return found(mail(id));
  }

  private Mail mail(UUID id) {
    return mails.find(id).orElseThrow(() -> new NotFound("mail/" + id));
  }

  private Found found(Mail mail) {
    var line = mail.line();
    sight.check(line.ticket());
    sight.checkIdentity(line.ticket());
    var view = views.read(mail.view());
    audit.done("mail.read", "mail/" + line.message(), "");
    return new Found(
        line,
        tickets.byId(line.ticket()).orElseThrow().number(),
        mailboxes.find(line.mailbox()).map(Mailbox::sheet).map(MailboxSheet::address).orElse(""),
        view,
        view.files().stream().map(f -> contents.info(new ContentId(f.content()))).toList());
  }

  /** What the page of a ticket shows of its mails; the look at the ticket is audited there. */
  public List<Found> ofTicket(TicketId ticket) {
    var number = tickets.byId(ticket).orElseThrow().number();
    return mails.ofTicket(ticket).stream()
        .map(m -> new Found(m.line(), number, "", views.read(m.view()), List.of()))
        .toList();
  }

  /**
   * Whom the next reply of a ticket is for.
   *
   * @param to who wrote last, or whom they named for answers; empty for a ticket without mail
   * @param others who got that mail too
   */
  public record Answering(String to, List<String> others) implements Serializable {}

  public Answering answering(TicketId ticket) {
    return mails.ofTicket(ticket).stream()
        .filter(m -> !m.line().outgoing() && m.line().automatic() == null)
        .max(Comparator.comparing((Mail m) -> m.line().receivedAt()))
        .map(m -> answering(views.read(m.view()).envelope()))
        .orElse(new Answering("", List.of()));
  }

  private Answering answering(MailView.Envelope mail) {
    var to = mail.replyTo().isEmpty() ? mail.from().address() : mail.replyTo().get(0).address();
    var others =
        Stream.concat(mail.to().stream(), mail.cc().stream())
            .map(MailView.Party::address)
            .filter(a -> !a.isEmpty() && !a.equalsIgnoreCase(to))
            .filter(a -> mailboxes.byAddress(a).isEmpty())
            .distinct()
            .limit(MOST_OTHERS)
            .toList();
    return new Answering(to, others);
  }

  /** The mail as it was received, byte for byte; refused until it was found free of malware. */
  public Original original(UUID id) throws IOException {
    var line = mail(id).line();
    sight.check(line.ticket());
    sight.checkIdentity(line.ticket());
    var content =
        Optional.ofNullable(line.inboxItem())
            .flatMap(inbox::byId)
            .map(i -> i.original())
            .orElseThrow(() -> new NotFound("original/" + id));
    audit.done("original.read", "mail/" + id, "");
    return new Original(MAIL, contents.info(content).size(), contents.openScanned(content));
  }

  /** A file of a mail, for showing it where the mail shows it. */
  public InputStream file(UUID content) throws IOException {
    return contents.openScanned(new ContentId(content));
  }

  /** Received bytes being read. */
  public record Original(String mediaType, long size, InputStream bytes) {}
}
