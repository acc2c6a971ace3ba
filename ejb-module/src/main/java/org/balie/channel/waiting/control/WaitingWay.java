package org.balie.channel.waiting.control;

import static jakarta.transaction.Transactional.TxType.REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.balie.channel.waiting.entity.WaitingMessage;
import org.balie.customer.CustomerCard;
import org.balie.customer.CustomerCards;
import org.balie.outbox.RetryLater;
import org.balie.platform.Actor;
import org.balie.platform.InvalidInput;
import org.balie.platform.Texts;
import org.balie.ticket.ConfidentialWay;
import org.balie.ticket.OutgoingMessages.Outgoing;
import org.balie.ticket.Recipients;
import org.balie.ticket.ReplyWritten;
import org.balie.ticket.TicketId;
import org.balie.ticket.TicketThreads;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** From a reply that stays here to the mail that says it waits. */
@ApplicationScoped
@Transactional(REQUIRED)
public class WaitingWay implements ConfidentialWay {

  @Inject WaitingRepository waiting;
  @Inject Secrets secrets;
  @Inject WaitingPage page;
  @Inject CustomerCards customers;
  @Inject TicketThreads tickets;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "balie.waiting.days", defaultValue = "30")
  int days;

  @Override
  public void prepare(TicketId ticket, UUID message, Recipients to) {
    if (to.all().count() != 1) {
      throw new InvalidInput("/to", "waiting.invalid.one-recipient");
    }
    var codeTo =
        SecondAddress.of(addresses(ticket), to.all().findFirst().orElseThrow())
            .orElseThrow(() -> new InvalidInput("/to", "waiting.invalid.second-address"));
    waiting.add(new WaitingMessage(message, ticket, secrets.link(), codeTo, clock.instant()));
  }

  /** On the card of whoever asks now; none for somebody anonymous. */
  public List<String> addresses(TicketId ticket) {
    return tickets
        .byId(ticket)
        .map(TicketThreads.Conversation::customer)
        .flatMap(customers::card)
        .map(CustomerCard::emails)
        .orElse(List.of());
  }

  /** Its time begins when it leaves, which may be later than it was written. */
  void on(@Observes ReplyWritten event) {
    waiting
        .find(event.message())
        .ifPresent(
            message -> {
              message.leaves(clock.instant(), Duration.ofDays(days));
              tickets.happened(event.ticket(), Actor.SYSTEM, "waiting-left");
            });
  }

  @Override
  public Announcement announce(Outgoing reply, String desk) {
    var now = clock.instant();
    var message =
        waiting
            .find(reply.message())
            .filter(m -> m.open(now))
            .orElseThrow(() -> RetryLater.never("It was withdrawn, or its time is over.", null));
    message.announcedBy(desk);
    var language = Locale.forLanguageTag(String.valueOf(reply.language()));
    return new Announcement(
        Texts.get(language, "waiting.mail.subject", reply.number()),
        Texts.get(
            language,
            "waiting.mail.text",
            desk,
            reply.number(),
            page.of(message.link()),
            String.valueOf(days)));
  }
}
