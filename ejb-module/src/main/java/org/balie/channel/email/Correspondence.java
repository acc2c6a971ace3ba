package org.balie.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.channel.email.MailView.Envelope;
import org.balie.channel.email.MailView.Party;
import org.balie.channel.email.control.MailRepository;
import org.balie.channel.email.control.MailViews;
import org.balie.channel.email.control.MailboxRepository;
import org.balie.channel.email.entity.Mail;
import org.balie.channel.email.entity.Mailbox;
import org.balie.platform.boundary.InTransaction;
import org.balie.ticket.OutgoingMessages.Outgoing;
import org.balie.ticket.TicketId;

/** What was written back and forth on a ticket by mail. */
@ApplicationScoped
class Correspondence {

  @Inject MailRepository mails;
  @Inject MailboxRepository mailboxes;
  @Inject MailViews views;
  @Inject InTransaction transaction;

  /** The mailbox a ticket is answered from; empty for one that came another way. */
  Optional<MailboxSheet> mailboxOf(TicketId ticket) {
    var found = new MailboxSheet[1];
    transaction.run(
        () ->
            found[0] =
                mails.mailboxOf(ticket).flatMap(mailboxes::find).map(Mailbox::sheet).orElse(null));
    return Optional.ofNullable(found[0]);
  }

  /** The mailbox behind an address; empty when its answers come to nobody here. */
  Optional<MailboxSheet> mailboxOf(String address) {
    var found = new MailboxSheet[1];
    transaction.run(() -> found[0] = mailboxes.byAddress(address).map(Mailbox::sheet).orElse(null));
    return Optional.ofNullable(found[0]);
  }

  /** Ids of the mails that came in on a ticket, oldest first. */
  List<String> receivedIds(TicketId ticket) {
    var ids = new java.util.ArrayList<String>();
    transaction.run(
        () ->
            mails.ofTicket(ticket).stream()
                .map(Mail::line)
                .filter(l -> !l.outgoing() && l.automatic() == null && !l.mailId().isEmpty())
                .sorted(java.util.Comparator.comparing(MailLine::receivedAt))
                .map(MailLine::mailId)
                .forEach(ids::add));
    return ids;
  }

  /** Keeps a reply that was sent, so that everything of a conversation is in one place. */
  void sent(Outgoing reply, Letter letter, Sealing.How how, Instant at) {
    transaction.run(() -> keep(reply, letter, how, at));
  }

  private void keep(Outgoing reply, Letter letter, Sealing.How how, Instant at) {
    if (mails.find(reply.message()).isPresent()) {
      return;
    }
    try {
      var view = views.keep(view(reply, letter, how, at));
      mails.add(new Mail(reply.message(), reply.ticket(), line(reply, letter, at), null, view));
      reply.recipients().all().forEach(a -> mails.join(reply.ticket(), a));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static MailLine line(Outgoing reply, Letter letter, Instant at) {
    UUID mailbox = letter.mailbox() == null ? null : letter.mailbox().id();
    var sender = letter.mailbox() == null ? "" : letter.mailbox().address();
    return new MailLine(
        reply.message(), reply.ticket(), mailbox, null, true, letter.id(), sender, null, at);
  }

  private static MailView view(Outgoing reply, Letter letter, Sealing.How how, Instant at) {
    var from =
        new Party(letter.senderName(), letter.mailbox() == null ? "" : letter.mailbox().address());
    var to = reply.recipients();
    return new MailView(
        new Envelope(
            from,
            List.of(),
            parties(to.to()),
            parties(to.cc()),
            parties(to.bcc()),
            letter.subject(),
            letter.id(),
            letter.references()),
        at.toString(),
        letter.body(),
        null,
        reply.body(),
        "",
        letter.files().stream()
            .map(f -> new MailView.File(f.content().value(), f.name(), f.mediaType(), "", false))
            .toList(),
        new MailView.Sender("none", "none", "none"),
        null,
        how == Sealing.How.OPEN ? null : "signed",
        how == Sealing.How.ENCRYPTED ? "opened" : null,
        "");
  }

  private static List<Party> parties(List<String> addresses) {
    return addresses.stream().map(a -> new Party("", a)).toList();
  }
}
