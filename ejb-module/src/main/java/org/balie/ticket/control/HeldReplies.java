package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.balie.platform.Actor;
import org.balie.platform.BalieException;
import org.balie.platform.InvalidInput;
import org.balie.ticket.DraftKind;
import org.balie.ticket.TicketId;
import org.balie.ticket.entity.Draft;
import org.balie.ticket.entity.Message;
import org.balie.ticket.entity.TimelineEntry.What;

/**
 * Replies that leave later. The lock of the ticket decides who is first: the clock, on whichever
 * node, or somebody who takes the reply back.
 */
@ApplicationScoped
public class HeldReplies {

  @Inject HeldRepository held;
  @Inject TicketRepository tickets;
  @Inject TicketVerbs verbs;
  @Inject DraftRepository drafts;
  @Inject Timeline timeline;
  @Inject Announcements announcements;
  @Inject Clock clock;

  /** Some that are due, the longest first. */
  public List<UUID> due(int most) {
    return held.due(clock.instant(), most);
  }

  /** Gives a new reply to the channel, or keeps it until its moment comes. */
  public void send(Message reply, Instant leavesAt) {
    var ticket = reply.ticket();
    reply.wanted().ifPresent(then -> verbs.checkFollow(ticket, then));
    if (leavesAt != null && leavesAt.isAfter(clock.instant())) {
      reply.hold(leavesAt);
      timeline.note(ticket.id(), What.of("held"));
      announcements.held(ticket, reply);
    } else {
      leave(reply);
      reply.wanted().ifPresent(then -> verbs.follow(reply.author().actor(), ticket, then));
    }
  }

  /** Gives it to the channel, unless it left or was taken back meanwhile. */
  public void leave(UUID id) {
    held.ticketOf(id)
        .map(tickets::lock)
        .flatMap(ticket -> held.current(id))
        .filter(Message::held)
        .ifPresent(this::leaveLater);
  }

  /**
   * The case went on meanwhile: what cannot follow any more stands in its log, and the reply
   * leaves.
   */
  private void leaveLater(Message reply) {
    leave(reply);
    var author = reply.author().actor();
    try {
      reply.wanted().ifPresent(then -> verbs.follow(author, reply.ticket(), then));
    } catch (BalieException otherwise) {
      timeline.noteBy(author, reply.ticket().id(), What.of("not-followed"));
    }
  }

  private void leave(Message reply) {
    var ticket = reply.ticket();
    reply.leave();
    ticket.answered();
    timeline.noteBy(reply.author().actor(), ticket.id(), What.of("replied"));
    announcements.replied(ticket, reply);
  }

  /**
   * Is not said any more; the words are a draft of whoever takes it back. Its files are gone.
   *
   * @throws InvalidInput when it has left
   */
  public void takeBack(Actor who, TicketId id, UUID message) {
    var ticket = tickets.lock(id);
    var reply =
        held.current(message)
            .filter(m -> m.held() && m.ticket().id().equals(id))
            .orElseThrow(() -> new InvalidInput("/message", "ticket.invalid.left"));
    goOn(who, id, reply.body());
    held.remove(reply);
    timeline.noteBy(who, id, What.of("taken-back"));
    announcements.said(ticket);
  }

  private void goOn(Actor who, TicketId ticket, String words) {
    var id = Draft.idOn(ticket.value(), who.id(), DraftKind.REPLY);
    var begun = drafts.lock(id, who.id());
    var draft = begun.orElseGet(() -> Draft.on(ticket.value(), who.id(), DraftKind.REPLY));
    draft.goOn(words, clock.instant());
    if (begun.isEmpty()) {
      drafts.add(draft);
    }
  }
}
