package org.balie.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.balie.customer.CustomerCard;
import org.balie.customer.CustomerCards;
import org.balie.outbox.Outbox;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;
import org.balie.platform.Texts;
import org.balie.ticket.TicketOpened;

/**
 * Tells the customer that the question arrived, with its number. Never to an address that no person
 * reads (RFC 3834).
 */
@ApplicationScoped
class Acknowledge implements OutboxHandler {

  private static final String TOPIC = "email.acknowledge";

  /** Cases by hand are made with the customer there: they know. */
  private static final Set<String> CHANNELS = Set.of("webform");

  private static final Pattern MACHINE =
      Pattern.compile(
          "(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?([+.-].*)?|owner-.*|.*-request|root|daemon)@.*",
          Pattern.CASE_INSENSITIVE);

  @Inject Outbox outbox;
  @Inject CustomerCards customers;
  @Inject MailSettings settings;
  @Inject MailIds ids;
  @Inject Post post;

  /** Which ticket, to whom. */
  public record Order(UUID ticket, String number, UUID customer, String language) {}

  void on(@Observes TicketOpened event) {
    if (settings.acknowledges() && event.customer() != null && CHANNELS.contains(event.channel())) {
      outbox.add(
          TOPIC,
          "ticket/" + event.ticket(),
          new Order(event.ticket().value(), event.number(), event.customer(), event.language()));
    }
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxEntry entry) {
    var order = entry.payloadAs(Order.class);
    customers
        .card(order.customer())
        .map(CustomerCard::email)
        .filter(Acknowledge::readByAPerson)
        .ifPresent(to -> post.send(letter(order, to)));
  }

  private static boolean readByAPerson(String address) {
    return !address.isEmpty() && !MACHINE.matcher(address).matches();
  }

  private Letter letter(Order order, String to) {
    var language = Locale.forLanguageTag(order.language());
    var subject = Texts.get(language, "channel.email.acknowledgement.subject", order.number());
    var body = Texts.get(language, "channel.email.acknowledgement.body", order.number());
    return new Letter(
        ids.of("ticket", order.ticket()),
        to,
        Texts.get(language, "channel.email.desk"),
        subject,
        body,
        List.of(),
        List.of(),
        true);
  }
}
