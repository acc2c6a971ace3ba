package org.balie.ticket.control;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.balie.casetype.CaseTypes;
import org.balie.platform.Actor;
import org.balie.ticket.MessageKind;
import org.balie.ticket.NewTicket.File;
import org.balie.ticket.Priority;
import org.balie.ticket.TicketId;
import org.balie.ticket.TicketThreads;
import org.balie.ticket.entity.Message;
import org.balie.ticket.entity.Ticket;
import org.balie.ticket.entity.TimelineEntry.What;

/** Adds to tickets what channels bring. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ThreadBook implements TicketThreads {

  @Inject TicketRepository tickets;
  @Inject TicketReadRepository reading;
  @Inject LinkBook links;
  @Inject Surroundings around;
  @Inject CaseTypes types;
  @Inject Timeline timeline;
  @Inject Enclosures enclosures;
  @Inject Announcements announcements;
  @Inject Clock clock;

  @Override
  public Optional<Conversation> byId(TicketId id) {
    return tickets
        .find(id)
        .map(t -> t.mergedInto().flatMap(tickets::find).orElse(t))
        .map(ThreadBook::conversation);
  }

  @Override
  public Optional<Conversation> byNumber(String number) {
    return reading.rowByNumber(number).flatMap(row -> byId(new TicketId(row.id())));
  }

  @Override
  public Optional<Conversation> byMessage(UUID message) {
    return tickets.findMessage(message).map(m -> conversation(m.ticket()));
  }

  private static Conversation conversation(Ticket ticket) {
    return new Conversation(
        ticket.id(),
        ticket.number(),
        ticket.subject(),
        ticket.status(),
        ticket.customer(),
        ticket.holder().team());
  }

  @Override
  public List<String> answered(TicketId id) {
    return tickets.lock(id).messages().stream()
        .filter(m -> m.kind() == MessageKind.REPLY)
        .map(Message::recipient)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  @Override
  public UUID say(TicketId id, Said said) {
    var ticket = tickets.lock(id);
    var message = ticket.add(message(ticket, said));
    enclosures.add(message, said.files());
    if (said.wakes()) {
      wake(ticket);
    }
    announcements.said(ticket);
    return message.id();
  }

  @Override
  public void takeTurn(TicketId id) {
    tickets.current(id);
  }

  @Override
  public UUID goOn(TicketId id, String name, String text, List<File> files, Instant at) {
    var who = new Actor(Actor.Kind.CUSTOMER, tickets.lock(id).customer());
    var ticket = tickets.current(id);
    var message = ticket.add(Message.from(ticket, who, name, text, at));
    enclosures.add(message, files);
    wake(ticket);
    announcements.said(ticket);
    return message.id();
  }

  @Override
  public void rated(TicketId id, int stars) {
    var who = new Actor(Actor.Kind.CUSTOMER, tickets.lock(id).customer());
    var ticket = tickets.current(id);
    timeline.noteBy(who, ticket.id(), new What("rated", null, String.valueOf(stars), null));
    announcements.changed(ticket);
  }

  @Override
  public void happened(TicketId id, Actor who, String code) {
    var ticket = tickets.current(id);
    timeline.noteBy(who, ticket.id(), What.of(code));
    announcements.changed(ticket);
  }

  private void wake(Ticket ticket) {
    var type = types.find(ticket.caseType()).orElseThrow();
    var change = ticket.customerWrote(type, clock.instant());
    timeline.change(ticket.id(), "status", change, null);
  }

  private Message message(Ticket ticket, Said said) {
    var who =
        said.wakes()
            ? new Actor(Actor.Kind.CUSTOMER, around.customerOf(said.from(), ticket.language()))
            : Actor.SYSTEM;
    return Message.from(ticket, who, said.from().name(), said.text(), said.at());
  }

  @Override
  public UUID firstMessage(TicketId id) {
    return tickets.lock(id).messages().get(0).id();
  }

  @Override
  public void hand(TicketId id, UUID team, boolean anyway) {
    var ticket = tickets.lock(id);
    if (team != null && (anyway || ticket.holder().team() == null)) {
      ticket.handTo(new Ticket.Holder(team, null), clock.instant());
    }
  }

  @Override
  public void prioritise(TicketId id, Priority priority) {
    if (priority != null) {
      var change = tickets.lock(id).prioritise(priority, clock.instant());
      timeline.change(id, "priority", change, null);
    }
  }

  @Override
  public void link(TicketId one, TicketId other) {
    links.linkOnce(one, other);
  }
}
