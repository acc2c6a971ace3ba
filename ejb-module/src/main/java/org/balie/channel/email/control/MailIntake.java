package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.balie.channel.email.AnswerTo;
import org.balie.channel.email.MailLine;
import org.balie.channel.email.MailboxSheet;
import org.balie.channel.email.entity.Mail;
import org.balie.content.ContentStore;
import org.balie.inbox.InboxHandler;
import org.balie.inbox.InboxItem;
import org.balie.ticket.TicketId;

/** Makes of a received mail a ticket, a message on one, or news about a mail of ours. */
@ApplicationScoped
public class MailIntake implements InboxHandler {

  public static final String CHANNEL = "email";

  @Inject ContentStore contents;
  @Inject MailboxRepository mailboxes;
  @Inject MailRepository mails;
  @Inject Inspection inspection;
  @Inject MailViews views;
  @Inject Conversations conversations;
  @Inject Siblings siblings;
  @Inject CertificateRepository certificates;
  @Inject JunkShelf junk;
  @Inject @Any Instance<AnswerTo> others;

  @Override
  public String channel() {
    return CHANNEL;
  }

  /** The mailbox stands in the media type of the original, where nobody else writes. */
  public static String typeFor(UUID mailbox) {
    return "message/rfc822; mailbox=" + mailbox;
  }

  private MailboxSheet mailboxOf(InboxItem item) {
    var type = item.originalType();
    var id = UUID.fromString(type.substring(type.indexOf('=') + 1));
    return mailboxes
        .find(id)
        .orElseThrow(() -> new IllegalStateException("Mailbox " + id + " is gone"))
        .sheet();
  }

  @Override
  public void handle(InboxItem item) throws IOException {
    try (var files = new SealedFiles(contents)) {
      var mail = inspection.of(item, mailboxOf(item), files);
      var key = MailKey.of(mail.mail());
      var known = key != null && siblings.inMailbox(key, mail.mailbox().id());
      if (!known && !junk.takes(item, mail)) {
        take(item, mail, files, key);
      }
    }
  }

  private void take(InboxItem item, Received mail, SealedFiles files, String key)
      throws IOException {
    var kept = files.keep();
    var view = ViewOf.mail(mail, kept, files.full());
    var answer =
        new AnswerTo.Answer(
            item.id(),
            item.receivedAt(),
            mail.addressed(),
            mail.referenced(),
            mail.bounce().map(b -> ViewOf.about(view, b, null)).orElse(view));
    if ((mail.automatic().isEmpty() || mail.bounce().isPresent())
        && others.stream().anyMatch(o -> o.takes(answer))) {
      return;
    }
    var place = conversations.place(item, mail, view);
    var line = line(item, mail, place.ticket());
    mails.add(new Mail(place.message(), place.ticket(), line, key, views.keep(place.view())));
    siblings.link(place.ticket(), key, mail);
    certificates.learn(mail.sender(), mail.seal());
  }

  private static MailLine line(InboxItem item, Received mail, TicketId ticket) {
    return new MailLine(
        null,
        ticket,
        mail.mailbox().id(),
        item.id(),
        false,
        Shortened.to(1_000, mail.mail().messageId()),
        Shortened.to(320, mail.sender()),
        mail.automatic().map(a -> Shortened.to(40, a)).orElse(null),
        item.receivedAt());
  }
}
