package org.balie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseTypes;
import org.balie.customer.Contact;
import org.balie.customer.CustomerCards;
import org.balie.demo.Cast.Scene;
import org.balie.platform.Actor;
import org.balie.ticket.NewTicket;
import org.balie.ticket.NewTicket.Origin;
import org.balie.ticket.NewTicket.Question;
import org.balie.ticket.Priority;
import org.balie.ticket.Status;
import org.balie.ticket.control.TicketRepository;
import org.balie.ticket.entity.Message;
import org.balie.ticket.entity.Ticket;
import org.balie.ticket.entity.Ticket.Holder;
import org.balie.ticket.entity.TimelineEntry;
import org.balie.ticket.entity.TimelineEntry.What;

/**
 * Lets a ticket live its life up to now, by the verbs that the product itself uses, at times in the
 * past. Sends nothing.
 */
@ApplicationScoped
class Scenes {

  @Inject TicketRepository tickets;
  @Inject CustomerCards customers;
  @Inject CaseTypes types;
  @Inject Clock clock;

  /** What stands on the stage: ids of people and topics, and which team a topic belongs to. */
  record Props(Map<String, UUID> people, Map<String, UUID> topics, Map<String, UUID> teamOf) {}

  void play(Scene scene, Props props) {
    var at =
        clock
            .instant()
            .minus(Duration.ofHours(scene.hours()))
            .minus(Duration.ofMinutes(7L * scene.subject().length() % 50));
    var type = types.find(scene.type()).orElseThrow();
    var ticket = open(scene, props, type, at);
    var agent = scene.agent() == null ? null : props.people().get(scene.agent());
    ticket.handTo(new Holder(props.teamOf().get(scene.topic()), agent), at);
    if (agent != null) {
      handle(ticket, scene, Actor.agent(agent), type);
    }
  }

  private Ticket open(Scene scene, Props props, CaseType type, Instant at) {
    var contact = new Contact(scene.name(), scene.email(), scene.phone());
    var origin = new Origin(scene.channel(), null, null, null, null, null, at);
    var question =
        new Question(
            scene.subject(),
            scene.text(),
            scene.lang(),
            type.code(),
            props.topics().get(scene.topic()),
            Map.of());
    var number = "B-%d-%06d".formatted(at.atZone(ZoneOffset.UTC).getYear(), tickets.nextNumber());
    var ticket =
        new Ticket(number, new NewTicket(number, origin, question, contact, List.of()), type, 1);
    var customer = customers.matchOrMake(contact, scene.lang());
    customer.ifPresent(ticket::asks);
    ticket.add(
        Message.from(
            ticket,
            new Actor(Actor.Kind.CUSTOMER, customer.orElse(null)),
            scene.name(),
            scene.text(),
            at));
    tickets.add(ticket);
    log(ticket, Actor.SYSTEM, new What("opened", null, scene.channel(), null), at);
    return ticket;
  }

  private void handle(Ticket ticket, Scene scene, Actor agent, CaseType type) {
    var start = clock.instant().minus(Duration.ofHours(scene.hours()));
    var later = start.plus(Duration.ofMinutes(20L + scene.text().length() % 30));
    log(ticket, agent, new What("assignee", null, agent.id().toString(), null), later);
    ticket.become(Status.OPEN, type, later);
    log(ticket, agent, new What("status", "NEW", "OPEN", null), later);
    if (scene.note() != null) {
      ticket.add(Message.note(ticket, agent, scene.note(), later.plusSeconds(240)));
    }
    if (scene.reply() != null && scene.email() != null) {
      answer(ticket, scene, agent, later.plusSeconds(600));
    }
    if (!"NORMAL".equals(scene.priority())) {
      var change = ticket.prioritise(Priority.valueOf(scene.priority()), later.plusSeconds(60));
      log(
          ticket,
          agent,
          new What("priority", change.from().name(), change.to().name(), "demo"),
          later.plusSeconds(60));
    }
    step(ticket, scene, agent, type, later.plusSeconds(900));
  }

  private static void answer(Ticket ticket, Scene scene, Actor agent, Instant at) {
    var reply = ticket.add(Message.reply(ticket, agent, scene.email(), scene.reply(), at));
    reply.sent("demo." + reply.id() + "@kb.test", at.plusSeconds(1));
    ticket.answered();
  }

  private void step(Ticket ticket, Scene scene, Actor agent, CaseType type, Instant at) {
    var status = Status.valueOf(scene.status());
    switch (status) {
      case NEW, OPEN -> {
        return;
      }
      case SUSPENDED -> ticket.suspend(clock.instant().plus(Duration.ofDays(2)), type, at);
      case RESOLVED -> ticket.resolve(scene.resolution(), type, at);
      case CLOSED -> {
        ticket.resolve(scene.resolution(), type, at);
        ticket.become(Status.CLOSED, type, at.plusSeconds(600));
      }
      default -> ticket.become(status, type, at);
    }
    log(ticket, agent, new What("status", "OPEN", scene.status(), scene.resolution()), at);
  }

  private void log(Ticket ticket, Actor actor, What what, Instant at) {
    tickets.add(new TimelineEntry(ticket.id(), actor, what, at));
  }
}
