package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.balie.outbox.Outbox;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;
import org.balie.platform.boundary.InTransaction;
import org.balie.ticket.TicketId;
import org.balie.ticket.TicketThreads;

/**
 * One mail to two mailboxes is a ticket for each team, and each knows of the other. Linked after
 * both are stored, because either may be first.
 */
@ApplicationScoped
public class Siblings implements OutboxHandler {

  private static final String TOPIC = "email.link";

  @Inject MailRepository mails;
  @Inject MailboxRepository mailboxes;
  @Inject TicketThreads tickets;
  @Inject Outbox outbox;
  @Inject InTransaction transaction;

  /** What is the same mail as what. */
  public record Order(UUID ticket, String key) {}

  boolean inMailbox(String key, UUID mailbox) {
    return mails.byKey(key).stream().anyMatch(m -> mailbox.equals(m.line().mailbox()));
  }

  void link(TicketId ticket, String key, Received mail) {
    if (key == null) {
      return;
    }
    var elsewhere =
        mail.addressed().stream()
            .filter(a -> !a.equalsIgnoreCase(mail.mailbox().address()))
            .anyMatch(a -> mailboxes.byAddress(a).isPresent());
    if (elsewhere || mails.byKey(key).size() > 1) {
      outbox.add(TOPIC, "mail/" + key, new Order(ticket.value(), key));
    }
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxEntry entry) {
    var order = entry.payloadAs(Order.class);
    var ticket = new TicketId(order.ticket());
    transaction.run(
        () ->
            mails.byKey(order.key()).stream()
                .map(m -> m.line().ticket())
                .distinct()
                .filter(other -> !other.equals(ticket))
                .forEach(other -> tickets.link(ticket, other)));
  }
}
