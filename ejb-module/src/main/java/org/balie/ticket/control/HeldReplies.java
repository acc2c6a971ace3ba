package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.balie.platform.Actor;
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
  @Inject DraftRepository drafts;
  @Inject Timeline timeline;
  @Inject Announcements announcements;
  @Inject Clock clock;

  /** Some that are due, the longest first. */
  public List<UUID> due(int most) {
    return held.due(clock.instant(), most);
  }

  /** Gives it to the channel, unless it left or was taken back meanwhile. */
  public void leave(UUID id) {
    held.ticketOf(id)
        .map(tickets::lock)
        .flatMap(ticket -> held.current(id))
        .filter(Message::held)
        .ifPresent(this::leave);
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
