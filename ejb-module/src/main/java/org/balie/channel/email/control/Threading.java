package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balie.channel.email.control.Tokens.Named;
import org.balie.channel.email.entity.Mail;
import org.balie.customer.CustomerCards;
import org.balie.ticket.TicketId;
import org.balie.ticket.TicketThreads;
import org.balie.ticket.TicketThreads.Conversation;

/**
 * Finds the conversation a mail belongs to: by what only we can have written, then by what a
 * participant may name. Whatever a stranger writes in headers or subject leads to no ticket of
 * somebody else.
 */
@ApplicationScoped
public class Threading {

  private static final Pattern NUMBER = Pattern.compile("\\bB-\\d{4}-\\d{6,12}\\b");

  @Inject Tokens tokens;
  @Inject TicketThreads tickets;
  @Inject MailRepository mails;
  @Inject CustomerCards customers;

  Optional<Conversation> of(Received mail) {
    return signed(mail.referenced())
        .or(() -> signed(details(mail.addressed())))
        .or(() -> named(mail).filter(c -> mayName(mail, c)));
  }

  /** What the subject or the references name, whoever wrote it: a follow-up is linked to it. */
  Optional<Conversation> mentioned(Received mail) {
    return mail.authentication().forged()
        ? Optional.empty()
        : named(mail).filter(c -> known(mail, c));
  }

  private Optional<Conversation> signed(List<String> names) {
    return names.stream()
        .flatMap(n -> tokens.read(n).stream())
        .flatMap(n -> ticketOf(n).stream())
        .findFirst();
  }

  Optional<Conversation> ticketOf(Named name) {
    return switch (name.kind()) {
      case "ticket" -> tickets.byId(new TicketId(name.id()));
      case "reply", "bounce" -> tickets.byMessage(name.id());
      default -> Optional.empty();
    };
  }

  /** The parts behind the plus of the addresses it was sent to. */
  static List<String> details(List<String> addresses) {
    return addresses.stream()
        .filter(a -> a.indexOf('+') > 0 && a.indexOf('@') > a.indexOf('+'))
        .map(a -> a.substring(a.indexOf('+') + 1, a.lastIndexOf('@')))
        .toList();
  }

  /** Not signed: the number in the subject, or the mail of somebody else on the ticket. */
  private Optional<Conversation> named(Received mail) {
    Stream<Conversation> bySubject =
        NUMBER
            .matcher(mail.mail().subject())
            .results()
            .limit(5)
            .flatMap(m -> tickets.byNumber(m.group()).stream());
    Stream<Conversation> byReference =
        mail.referenced().stream()
            .limit(50)
            .flatMap(id -> mails.byMailId(id).stream())
            .filter(ofSameMailbox(mail))
            .flatMap(m -> tickets.byId(m.line().ticket()).stream());
    return Stream.concat(bySubject, byReference).findFirst();
  }

  private static Predicate<Mail> ofSameMailbox(Received mail) {
    return m -> m.line().mailbox() == null || m.line().mailbox().equals(mail.mailbox().id());
  }

  private boolean mayName(Received mail, Conversation conversation) {
    return !mail.authentication().forged() && known(mail, conversation);
  }

  private boolean known(Received mail, Conversation conversation) {
    var sender = mail.sender();
    return !sender.isEmpty()
        && (mails.takesPart(conversation.id(), sender)
            || Optional.ofNullable(conversation.customer())
                .flatMap(customers::card)
                .map(c -> c.emails().stream().anyMatch(sender::equalsIgnoreCase))
                .orElse(false));
  }
}
