package org.balie.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.balie.channel.email.control.MailRepository;
import org.balie.channel.email.control.Tokens;
import org.balie.channel.email.reading.AutomaticMail;
import org.balie.customer.CustomerCard;
import org.balie.customer.CustomerCards;
import org.balie.outbox.Outbox;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;
import org.balie.platform.Texts;
import org.balie.ticket.Recipients;
import org.balie.ticket.TicketId;
import org.balie.ticket.TicketOpened;
import org.balie.ticket.TicketThreads;

/**
 * Tells the customer that the question arrived, with its number. Never to an address that no person
 * reads (RFC 3834), and to a sender of mail at most once a day.
 */
@ApplicationScoped
class Acknowledge implements OutboxHandler, Acknowledgements {

  private static final String TOPIC = "email.acknowledge";
  private static final Duration DAY = Duration.ofDays(1);

  /** Cases by hand are made with the customer there: they know. */
  private static final Set<String> CHANNELS = Set.of("webform");

  @Inject Outbox outbox;
  @Inject CustomerCards customers;
  @Inject TicketThreads tickets;
  @Inject MailRepository mails;
  @Inject Correspondence correspondence;
  @Inject MailSettings settings;
  @Inject MailIds ids;
  @Inject Tokens tokens;
  @Inject Post post;
  @Inject Clock clock;

  /**
   * Which ticket, to whom.
   *
   * @param to null for the address on the customer's card
   * @param answers Message-ID of the mail that is acknowledged; null for none
   */
  public record Order(
      UUID ticket, String number, UUID customer, String language, String to, String answers) {}

  void on(@Observes TicketOpened event) {
    if (settings.acknowledges() && event.customer() != null && CHANNELS.contains(event.channel())) {
      outbox.add(
          TOPIC,
          ordered(event.ticket()),
          new Order(
              event.ticket().value(),
              event.number(),
              event.customer(),
              event.language(),
              null,
              null));
    }
  }

  @Override
  public void consider(TicketId ticket, MailboxSheet mailbox, MailView mail) {
    var replyTo = mail.envelope().replyTo();
    var to = replyTo.isEmpty() ? mail.envelope().from().address() : replyTo.get(0).address();
    var now = clock.instant();
    if (mailbox.acknowledges()
        && readByAPerson(to)
        && !mail.authentication().dmarc().equals("fail")
        && mails.mayAcknowledge(to, now.minus(DAY), now)) {
      var number = tickets.byId(ticket).orElseThrow().number();
      var answers = mail.envelope().messageId();
      outbox.add(
          TOPIC,
          ordered(ticket),
          new Order(ticket.value(), number, null, mailbox.language(), to, answers));
    }
  }

  /** An order of its own: no reply waits behind the courtesies of a rush. */
  private static String ordered(TicketId ticket) {
    return "acknowledgement/" + ticket;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxEntry entry) {
    var order = entry.payloadAs(Order.class);
    var to =
        order.to() == null
            ? customers.card(order.customer()).map(CustomerCard::email).orElse("")
            : order.to();
    if (readByAPerson(to)) {
      send(letter(order, to));
    }
  }

  private void send(Letter letter) {
    try {
      post.send(letter);
    } catch (NoSafeWay refused) {
      // Nobody has to look at a courtesy that has no safe way; a reply that has none says so.
    }
  }

  private static boolean readByAPerson(String address) {
    return !address.isEmpty() && !AutomaticMail.machine(address);
  }

  private Letter letter(Order order, String to) {
    var language = Locale.forLanguageTag(order.language());
    var mailbox = correspondence.mailboxOf(new TicketId(order.ticket())).orElse(null);
    var answers = order.answers() == null || order.answers().isEmpty();
    return new Letter(
        ids.of("ticket", order.ticket(), mailbox),
        mailbox,
        tokens.of("ticket", order.ticket()),
        Recipients.to(to),
        mailbox == null ? Texts.get(language, "channel.email.desk") : mailbox.name(),
        Texts.get(language, "channel.email.acknowledgement.subject", order.number()),
        Texts.get(language, "channel.email.acknowledgement.body", order.number()),
        answers ? List.of() : List.of(order.answers()),
        List.of(),
        true);
  }
}
