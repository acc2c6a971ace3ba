package org.balie.ticket.control;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.balie.agent.AgentCard;
import org.balie.agent.AgentDirectory;
import org.balie.casetype.CaseTypes;
import org.balie.platform.Actor;
import org.balie.ticket.Delivery;
import org.balie.ticket.OutgoingMessages;
import org.balie.ticket.Recipients;
import org.balie.ticket.entity.Message;
import org.balie.ticket.entity.Ticket;
import org.balie.ticket.entity.TimelineEntry.What;

/**
 * Gives replies to the sending channels and keeps what became of them. The channels have no caller,
 * so it asks for no role.
 */
@Stateless
@Local(OutgoingMessages.class)
@PermitAll
public class ReplyBook implements OutgoingMessages {

  @Inject TicketRepository tickets;
  @Inject TicketReadRepository reader;
  @Inject AgentDirectory directory;
  @Inject CaseTypes types;
  @Inject Timeline timeline;
  @Inject Announcements announcements;

  @Override
  public Outgoing outgoing(UUID id) {
    var message = tickets.message(id);
    var ticket = message.ticket();
    var references =
        ticket.messages().stream().map(Message::mailId).filter(Objects::nonNull).toList();
    return new Outgoing(
        id,
        ticket.id(),
        ticket.number(),
        ticket.subject(),
        message.recipient(),
        ticket.language(),
        authorOf(message),
        message.body(),
        signatureOf(ticket),
        references,
        filesOf(id),
        Recipients.of(message.recipients(), message.recipient()),
        message.confidential());
  }

  private String signatureOf(Ticket ticket) {
    var language = Locale.forLanguageTag(Objects.requireNonNullElse(ticket.language(), ""));
    return types.find(ticket.caseType()).map(type -> type.signature(language)).orElse("");
  }

  private String authorOf(Message message) {
    var actor = message.author().actor();
    return actor.is(Actor.Kind.AGENT)
        ? directory.agent(actor.id()).map(AgentCard::name).orElse("")
        : "";
  }

  private List<File> filesOf(UUID message) {
    return reader.attachmentsOf(message).stream()
        .map(a -> new File(a.content(), a.name(), a.mediaType()))
        .toList();
  }

  @Override
  @TransactionAttribute(REQUIRES_NEW)
  public void sent(UUID id, String mailId, Instant at) {
    var message = tickets.message(id);
    message.sent(mailId, at);
    announcements.said(message.ticket());
  }

  @Override
  public void reported(UUID id, Delivery outcome, String reason, String words) {
    var message = tickets.message(id);
    if (message.reported(outcome, reason, words)) {
      timeline.noteBy(
          Actor.SYSTEM,
          message.ticket().id(),
          new What("delivery-" + outcome.code(), null, null, words));
      announcements.said(message.ticket());
    }
  }

  @Override
  @TransactionAttribute(REQUIRES_NEW)
  public void failed(UUID id, String reason) {
    var message = tickets.message(id);
    message.failed(reason);
    timeline.noteBy(
        Actor.SYSTEM, message.ticket().id(), new What("delivery-failed", null, null, reason));
    announcements.said(message.ticket());
  }
}
