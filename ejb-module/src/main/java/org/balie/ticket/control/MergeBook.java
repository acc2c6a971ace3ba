package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.balie.platform.Actor;
import org.balie.platform.InvalidInput;
import org.balie.ticket.Status;
import org.balie.ticket.TicketId;
import org.balie.ticket.TicketsMerged;
import org.balie.ticket.entity.Ticket;
import org.balie.ticket.entity.TimelineEntry.What;

/**
 * Makes one case of two, and two again. What was said on the one is moved to the other with its
 * files; each message remembers where it was said, so that going back takes exactly those.
 */
@ApplicationScoped
public class MergeBook {

  @Inject MergeRepository merges;
  @Inject Timeline timeline;
  @Inject Announcements announcements;
  @Inject Event<TicketsMerged> merged;
  @Inject Clock clock;

  /**
   * Both are locked by the caller.
   *
   * @throws InvalidInput when the one is finished, or the other is closed or was merged itself
   */
  public void merge(Actor who, Ticket one, Ticket into) {
    if (one.status().finished()) {
      throw new InvalidInput("/number", "ticket.invalid.merge-finished");
    }
    if (into.mergedInto().isPresent() || into.status() == Status.CLOSED) {
      throw new InvalidInput("/number", "ticket.invalid.merge-into", into.number());
    }
    timeline.changeBy(who, one.id(), "status", one.mergeInto(into, clock.instant()), null);
    merges.follow(one.id(), into.id());
    move(one.id(), into.id(), merges.messagesOf(one.id()));
    tell(who, one, "merged-into", into);
    tell(who, into, "merged-here", one);
  }

  /** Takes a merge back. */
  public void part(Actor who, Ticket one, Ticket from) {
    timeline.changeBy(who, one.id(), "status", one.part(clock.instant()), null);
    move(from.id(), one.id(), merges.saidOn(one.id()));
    tell(who, one, "parted-from", from);
    tell(who, from, "parted", one);
  }

  private void move(TicketId from, TicketId to, List<UUID> messages) {
    if (!messages.isEmpty()) {
      merges.move(messages, to);
      merged.fire(new TicketsMerged(from, to, Set.copyOf(messages)));
    }
  }

  private void tell(Actor who, Ticket ticket, String code, Ticket other) {
    timeline.noteBy(who, ticket.id(), new What(code, null, other.number(), null));
    announcements.changed(ticket);
  }
}
