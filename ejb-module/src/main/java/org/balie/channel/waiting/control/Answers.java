package org.balie.channel.waiting.control;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balie.channel.waiting.entity.WaitingAnswer;
import org.balie.channel.waiting.entity.WaitingMessage;
import org.balie.customer.Contact;
import org.balie.customer.CustomerCards;
import org.balie.ticket.NewTicket;
import org.balie.ticket.NewTicket.File;
import org.balie.ticket.OutgoingMessages;
import org.balie.ticket.Status;
import org.balie.ticket.TicketIntake;
import org.balie.ticket.TicketThreads;
import org.balie.ticket.TicketThreads.Conversation;

/** Puts what the reader answers on the case; on a closed one it begins a new case beside it. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Answers {

  /** The page is one of ours, and what it takes is a form. */
  private static final String CHANNEL = "webform";

  private static final String FORM = "waiting";

  @Inject WaitingRepository waiting;
  @Inject TicketThreads tickets;
  @Inject TicketIntake intake;
  @Inject OutgoingMessages replies;
  @Inject CustomerCards customers;
  @Inject Clock clock;

  public boolean known(UUID answer) {
    return waiting.answered(answer);
  }

  public void add(WaitingMessage message, UUID answer, String text, List<File> files) {
    var now = clock.instant();
    var conversation = tickets.byId(message.ticket()).orElseThrow();
    var contact = contact(conversation, message);
    if (conversation.status() == Status.CLOSED) {
      var next = intake.open(followUp(conversation, message, contact, text, files));
      tickets.link(conversation.id(), next);
    } else {
      tickets.goOn(conversation.id(), contact.name(), text, files, now);
    }
    message.answered(now);
    waiting.add(new WaitingAnswer(answer, message.id(), now));
  }

  private Contact contact(Conversation conversation, WaitingMessage message) {
    var card = Optional.ofNullable(conversation.customer()).flatMap(customers::card);
    return new Contact(card.map(c -> c.name()).orElse(null), message.codeTo(), null);
  }

  private NewTicket followUp(
      Conversation before, WaitingMessage message, Contact contact, String text, List<File> files) {
    var language = String.valueOf(replies.outgoing(message.id()).language());
    var origin = new NewTicket.Origin(CHANNEL, null, null, FORM, null, null, clock.instant());
    var question = new NewTicket.Question(before.subject(), text, language, "", null, Map.of());
    return new NewTicket(null, origin, question, contact, files);
  }
}
