package org.balie.ticket.control;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.balie.casetype.CaseType;
import org.balie.platform.Actor;
import org.balie.ticket.NewTicket;
import org.balie.ticket.Status;
import org.balie.ticket.TicketId;
import org.balie.ticket.TicketIntake;
import org.balie.ticket.entity.Message;
import org.balie.ticket.entity.Ticket;
import org.balie.ticket.entity.Ticket.Holder;
import org.balie.ticket.entity.TimelineEntry.What;

/** Makes tickets, the same for every channel and for cases by hand. */
@ApplicationScoped
@Transactional(MANDATORY)
public class OpeningIntake implements TicketIntake {

  @Inject TicketRepository tickets;
  @Inject Enclosures enclosures;
  @Inject Timeline timeline;
  @Inject CallersSight sight;
  @Inject Surroundings around;
  @Inject Announcements announcements;
  @Inject Deadlines deadlines;
  @Inject Clock clock;

  @Override
  public TicketId open(NewTicket asked) {
    var type = around.typeOf(asked.question().caseType());
    var topic = Optional.ofNullable(asked.question().topic()).orElse(type.topic());
    var wanted = asked.about(around.current(topic));
    var ticket = new Ticket(numberOf(wanted), wanted, type, around.revision(type));
    var question = firstMessage(ticket, wanted, type);
    deadlines.begin(ticket, type, wanted.origin().receivedAt());
    tickets.add(ticket);
    sight.stays(ticket.id());
    enclosures.add(question, wanted.files());
    timeline.note(ticket.id(), new What("opened", null, wanted.origin().channel(), null));
    announcements.opened(ticket);
    return ticket.id();
  }

  @Override
  public TicketId openFor(UUID agent, NewTicket wanted) {
    var id = open(wanted);
    var ticket = tickets.lock(id);
    var now = clock.instant();
    if (!around.hides(ticket, agent)) {
      ticket.handTo(new Holder(ticket.holder().team(), agent), now);
    }
    ticket.become(Status.OPEN, around.typeOf(ticket.caseType()), now);
    return id;
  }

  @Override
  public void noted(TicketId id, String code) {
    timeline.note(id, What.of(code));
  }

  private Message firstMessage(Ticket ticket, NewTicket wanted, CaseType type) {
    var at = wanted.origin().receivedAt();
    var customer = around.customerOf(wanted);
    customer.ifPresent(ticket::asks);
    around
        .teamOf(wanted.question().topic())
        .or(() -> Optional.ofNullable(type.team()))
        .ifPresent(team -> ticket.handTo(new Holder(team, null), at));
    var asker = new Actor(Actor.Kind.CUSTOMER, customer.orElse(null));
    var name = wanted.contact().name();
    return ticket.add(Message.from(ticket, asker, name, wanted.question().text(), at));
  }

  private String numberOf(NewTicket wanted) {
    return Optional.ofNullable(wanted.number()).orElseGet(this::nextNumber);
  }

  private String nextNumber() {
    return "B-%d-%06d"
        .formatted(clock.instant().atZone(ZoneOffset.UTC).getYear(), tickets.nextNumber());
  }
}
