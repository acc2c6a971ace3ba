package org.balie.channel.waiting.control;

import static java.util.function.Predicate.not;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.balie.channel.waiting.entity.WaitingMessage;
import org.balie.outbox.Outbox;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;
import org.balie.platform.Actor;
import org.balie.platform.Texts;
import org.balie.platform.boundary.InTransaction;
import org.balie.ticket.CourtesyMail;
import org.balie.ticket.OutgoingMessages;
import org.balie.ticket.TicketThreads;

/** Mails a code; the outbox knows which, not what it is. */
@ApplicationScoped
public class SendCode implements OutboxHandler {

  private static final String TOPIC = "waiting.code";

  @Inject Outbox outbox;
  @Inject WaitingRepository waiting;
  @Inject Secrets secrets;
  @Inject OutgoingMessages replies;
  @Inject TicketThreads tickets;
  @Inject CourtesyMail mail;
  @Inject InTransaction transaction;
  @Inject Clock clock;

  /** The code of this message that is made of this. */
  public record Order(UUID message, UUID seed) {}

  private record Letter(String to, String language, String code) {}

  void order(WaitingMessage message) {
    var order = new Order(message.id(), message.code().of());
    outbox.add(TOPIC, "waiting/" + message.id(), order);
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  /** One that no longer opens anything is not sent late. */
  @Override
  public void handle(OutboxEntry entry) {
    var order = entry.payloadAs(Order.class);
    var letter = new AtomicReference<Letter>();
    transaction.run(() -> letter.set(letter(order)));
    if (letter.get() != null) {
      send(order, letter.get());
    }
  }

  private Letter letter(Order order) {
    return waiting
        .find(order.message())
        .filter(m -> order.seed().equals(m.code().of()))
        .filter(m -> m.open(clock.instant()) && m.code().counts(clock.instant()))
        .map(
            m ->
                new Letter(
                    m.codeTo(),
                    String.valueOf(replies.outgoing(m.id()).language()),
                    secrets.code(m.id(), order.seed())))
        .orElse(null);
  }

  private void send(Order order, Letter letter) {
    var language = Locale.forLanguageTag(letter.language());
    mail.deliver(
        order.seed(),
        letter.to(),
        letter.language(),
        Texts.get(language, "waiting.code.subject"),
        Texts.get(language, "waiting.code.text", letter.code()));
  }

  @Override
  public void parked(OutboxEntry entry, String reason) {
    waiting
        .find(entry.payloadAs(Order.class).message())
        .filter(not(WaitingMessage::withdrawn))
        .ifPresent(m -> tickets.happened(m.ticket(), Actor.SYSTEM, "waiting-code-failed"));
  }
}
