package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balie.channel.email.Acknowledgements;
import org.balie.channel.email.MailRuleSheet;
import org.balie.channel.email.MailView;
import org.balie.channel.email.reading.AutomaticMail;
import org.balie.customer.Contact;
import org.balie.customer.CustomerCards;
import org.balie.inbox.InboxItem;
import org.balie.platform.Texts;
import org.balie.ticket.NewTicket;
import org.balie.ticket.Status;
import org.balie.ticket.TicketId;
import org.balie.ticket.TicketIntake;
import org.balie.ticket.TicketThreads;
import org.balie.ticket.TicketThreads.Conversation;
import org.balie.ticket.TicketThreads.Said;

/** Puts a mail where it belongs: on its ticket, or on a new one. */
@ApplicationScoped
public class Conversations {

  private static final int LONGEST_BODY = 200_000;
  private static final int MOST_PARTICIPANTS = 100;

  @Inject Threading threading;
  @Inject DeliveryNews news;
  @Inject TicketIntake intake;
  @Inject TicketThreads tickets;
  @Inject MailRepository mails;
  @Inject CustomerCards customers;
  @Inject Acknowledgements acknowledgements;
  @Inject MailRules rules;

  /** Where a mail is now, and what there is to read of it. */
  record Place(TicketId ticket, UUID message, MailView view) {}

  Place place(InboxItem item, Received mail, MailView view) {
    var about = mail.bounce().flatMap(b -> news.messageOf(mail, b));
    about.ifPresent(message -> news.report(message, mail.bounce().orElseThrow()));
    var read = mail.bounce().map(b -> ViewOf.about(view, b, about.orElse(null))).orElse(view);
    var thread = about.flatMap(tickets::byMessage).or(() -> threading.of(mail));
    var place =
        thread
            .filter(t -> t.status() != Status.CLOSED || mail.automatic().isPresent())
            .map(t -> say(t, item, mail, read))
            .orElseGet(() -> open(thread.or(() -> threading.mentioned(mail)), item, mail, read));
    participants(place.ticket(), mail, read);
    return place;
  }

  private Place say(Conversation thread, InboxItem item, Received mail, MailView view) {
    var person = mail.automatic().isEmpty();
    var from = person ? contact(mail) : new Contact(mail.mail().from().shown(), null, null);
    var files = SealedFiles.onTicket(view.files());
    var said = new Said(from, body(view), files, item.receivedAt(), person);
    return new Place(thread.id(), tickets.say(thread.id(), said), view);
  }

  private Place open(Optional<Conversation> before, InboxItem item, Received mail, MailView view) {
    var mailbox = mail.mailbox();
    var sorted = rules.sorted(mail);
    var origin =
        new NewTicket.Origin(
            MailIntake.CHANNEL, item.id(), null, null, null, null, item.receivedAt());
    var question =
        new NewTicket.Question(
            subject(mail),
            body(view),
            mailbox.language(),
            sorted.caseType(),
            sorted.topic(),
            Map.of());
    var id =
        intake.open(
            new NewTicket(
                item.number(),
                origin,
                question,
                contact(mail),
                SealedFiles.onTicket(view.files())));
    sort(id, sorted, mailbox.team());
    before.ifPresent(b -> tickets.link(b.id(), id));
    if (mail.automatic().isEmpty()) {
      acknowledgements.consider(id, mailbox, view);
    }
    return new Place(id, tickets.firstMessage(id), view);
  }

  /** The rule has the first word, then the topic, then the mailbox. */
  private void sort(TicketId id, MailRuleSheet.Tickets sorted, UUID ofMailbox) {
    tickets.hand(id, sorted.team(), true);
    tickets.hand(id, ofMailbox, false);
    tickets.prioritise(id, sorted.priority());
  }

  /** A machine has no card, and a forged sender gets nobody's. */
  private static Contact contact(Received mail) {
    var from = mail.mail().from();
    var nobody =
        mail.bounce().isPresent()
            || from.address().isEmpty()
            || from.address().length() > 254
            || AutomaticMail.machine(from.address())
            || mail.authentication().forged();
    return nobody
        ? Contact.ANONYMOUS
        : new Contact(Shortened.to(200, from.name()), from.address(), null);
  }

  private static String subject(Received mail) {
    var subject = mail.mail().subject();
    return subject.isBlank() && mail.mail().text().isBlank()
        ? Texts.get(
            java.util.Locale.forLanguageTag(mail.mailbox().language()), "channel.email.no-subject")
        : Shortened.to(2_000, subject);
  }

  private static String body(MailView view) {
    var written = view.visible().isBlank() ? view.text() : view.visible();
    return Shortened.to(LONGEST_BODY, written);
  }

  /** Whoever is in the conversation now may name its number later. */
  private void participants(TicketId ticket, Received mail, MailView view) {
    if (mail.automatic().isPresent() || mail.authentication().forged()) {
      return;
    }
    mails.join(ticket, mail.sender());
    customers.deliverable(mail.sender());
    java.util.stream.Stream.of(
            view.envelope().replyTo(), view.envelope().to(), view.envelope().cc())
        .flatMap(java.util.List::stream)
        .limit(MOST_PARTICIPANTS)
        .forEach(p -> mails.join(ticket, p.address()));
  }
}
