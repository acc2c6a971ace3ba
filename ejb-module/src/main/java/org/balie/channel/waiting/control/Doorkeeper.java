package org.balie.channel.waiting.control;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.balie.channel.waiting.CodeAsked;
import org.balie.channel.waiting.CodeTried;
import org.balie.channel.waiting.WaitingDoor;
import org.balie.channel.waiting.entity.WaitingMessage;
import org.balie.platform.Actor;
import org.balie.platform.Ids;
import org.balie.privacy.AuditLog;
import org.balie.ticket.OutgoingMessages;
import org.balie.ticket.TicketThreads;

/** Hands out codes and takes them; the log of the case and the audit log tell what happened. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Doorkeeper {

  @Inject WaitingRepository waiting;
  @Inject WaitingWay way;
  @Inject Visits visits;
  @Inject Secrets secrets;
  @Inject SendCode codes;
  @Inject OutgoingMessages replies;
  @Inject TicketThreads tickets;
  @Inject AuditLog audit;
  @Inject Clock clock;

  public Optional<WaitingDoor> door(String link) {
    var now = clock.instant();
    return waiting
        .byLink(link)
        .filter(m -> m.open(now))
        .map(
            m ->
                new WaitingDoor(
                    replies.outgoing(m.id()).language(),
                    m.desk(),
                    SecondAddress.masked(m.codeTo()),
                    m.code().counts(now)));
  }

  /** An agent may have taken the address off the card since, because it is somebody else's. */
  public CodeAsked ask(WaitingMessage message) {
    if (!way.addresses(message.ticket()).contains(message.codeTo())) {
      return CodeAsked.NOWHERE;
    }
    if (!message.code().renew(Ids.next(), clock.instant())) {
      return CodeAsked.LATER;
    }
    codes.order(message);
    happened(message, Actor.SYSTEM, "waiting-code");
    noted(message, "waiting.code");
    return CodeAsked.SENT;
  }

  public CodeTried enter(WaitingMessage message, String typed) {
    var code = message.code();
    if (!code.counts(clock.instant())) {
      return new CodeTried(null, 0);
    }
    if (!secrets.isCode(message.id(), code.of(), typed)) {
      return wrong(message);
    }
    code.used();
    noted(message, "waiting.open");
    return new CodeTried(visits.begin(message), 0);
  }

  private CodeTried wrong(WaitingMessage message) {
    var left = message.code().wrong();
    audit.refused(Actor.SYSTEM, "waiting.open", object(message), "");
    if (left == 0) {
      happened(message, Actor.SYSTEM, "waiting-locked");
    }
    return new CodeTried(null, left);
  }

  /** The agents see what somebody read for the first time. */
  public void read(WaitingMessage message, List<WaitingMessage> open) {
    tickets.takeTurn(message.ticket());
    open.stream()
        .map(waiting::locked)
        .filter(m -> m.read(clock.instant()))
        .forEach(m -> happened(m, customer(m), "waiting-read"));
  }

  public void noted(WaitingMessage message, String action) {
    audit.doneBy(customer(message), action, object(message), "");
  }

  private void happened(WaitingMessage message, Actor who, String code) {
    tickets.happened(message.ticket(), who, code);
  }

  private Actor customer(WaitingMessage message) {
    return Actor.customer(
        tickets.byId(message.ticket()).map(TicketThreads.Conversation::customer).orElse(null));
  }

  private static String object(WaitingMessage message) {
    return "message/" + message.id();
  }
}
