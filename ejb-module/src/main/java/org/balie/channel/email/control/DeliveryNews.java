package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.channel.email.reading.Bounce;
import org.balie.customer.CustomerCards;
import org.balie.ticket.Delivery;
import org.balie.ticket.OutgoingMessages;
import org.balie.ticket.TicketThreads;

/** Finds the reply a mail system speaks of, and tells it what became of it. */
@ApplicationScoped
class DeliveryNews {

  @Inject Tokens tokens;
  @Inject TicketThreads tickets;
  @Inject OutgoingMessages outgoing;
  @Inject CustomerCards customers;

  /** RFC 3464 says nothing of whose mail it was: our own envelope address does, or the ids. */
  Optional<UUID> messageOf(Received mail, Bounce bounce) {
    var byEnvelope = Threading.details(mail.addressed()).stream();
    var byReference = mail.referenced().stream();
    return Stream.of(byEnvelope, byReference, Stream.of(bounce.messageId()))
        .flatMap(s -> s)
        .flatMap(name -> tokens.read(name).stream())
        .filter(name -> !name.kind().equals("ticket"))
        .map(Tokens.Named::id)
        .filter(id -> tickets.byMessage(id).isPresent())
        .findFirst();
  }

  /** What became of it stands on the reply from now on, and on the address. */
  void report(UUID message, Bounce bounce) {
    var words =
        bounce.recipients().stream()
            .filter(r -> r.outcome() == bounce.outcome())
            .map(r -> (r.address() + ": " + r.status() + " " + r.words()).strip())
            .reduce((a, b) -> a + "\n" + b)
            .orElse("");
    var reason =
        bounce.recipients().stream()
            .filter(r -> r.outcome() == bounce.outcome())
            .map(r -> r.reason().code())
            .findFirst()
            .orElse(null);
    outgoing.reported(
        message, Delivery.valueOf(bounce.outcome().name()), reason, Shortened.to(1_000, words));
    mark(message, bounce);
  }

  /** Only addresses the reply went to: a report speaks for nobody else. */
  private void mark(UUID message, Bounce bounce) {
    var reached = outgoing.outgoing(message).recipients().all().toList();
    bounce.recipients().stream()
        .filter(r -> r.hard() && r.outcome() == Bounce.Outcome.FAILED)
        .filter(r -> reached.stream().anyMatch(a -> a.equalsIgnoreCase(r.address())))
        .forEach(r -> customers.undeliverable(r.address(), r.reason().code()));
  }
}
