package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.balie.platform.Actor;
import org.balie.platform.InvalidInput;
import org.balie.ticket.ChildrenOpen;
import org.balie.ticket.Sense;
import org.balie.ticket.TicketId;
import org.balie.ticket.entity.Ticket;
import org.balie.ticket.entity.TicketLink;
import org.balie.ticket.entity.TimelineEntry.What;

/** Joins cases, and keeps what that means: no case is part of itself, and no whole ends early. */
@ApplicationScoped
public class LinkBook {

  private static final String NUMBER = "/number";

  @Inject LinkRepository links;
  @Inject TicketRepository tickets;
  @Inject Timeline timeline;
  @Inject Announcements announcements;
  @Inject Clock clock;

  /**
   * Joins two; both logs tell it. Both rows are locked, so that two who join the same cases come
   * one after the other.
   *
   * @throws InvalidInput when they are joined already, or a case would become part of itself or of
   *     two
   */
  public void link(Actor actor, TicketId one, Sense sense, TicketId other) {
    if (one.equals(other)) {
      throw new InvalidInput(NUMBER, "ticket.invalid.link-itself");
    }
    tickets.lockBoth(one, other);
    var here = tickets.lock(one);
    var there = tickets.lock(other);
    if (joined(one, other)) {
      throw new InvalidInput(NUMBER, "ticket.invalid.link-twice", there.number());
    }
    switch (sense) {
      case CHILD_OF -> checkPart(here, there);
      case PARENT_OF -> checkPart(there, here);
      default -> {}
    }
    links.add(TicketLink.of(one.value(), sense, other.value(), clock.instant()));
    tell(actor, here, code(sense), null, there.number());
    tell(actor, there, code(sense.counterpart()), null, here.number());
  }

  /** Joins two of which a channel saw that they belong together; nothing when that is known. */
  public void linkOnce(TicketId one, TicketId other) {
    if (!one.equals(other) && !joined(one, other)) {
      link(Actor.SYSTEM, one, Sense.RELATED, other);
    }
  }

  /** Takes what joins two away, if anything does. */
  void unlink(Actor actor, TicketId one, TicketId other) {
    links.of(one.value()).stream()
        .filter(link -> link.joins(other.value()))
        .forEach(link -> unlink(actor, link, one));
  }

  /** Takes a link away; both logs tell it. */
  public void unlink(Actor actor, TicketLink link, TicketId one) {
    var other = new TicketId(link.otherThan(one.value()));
    links.remove(link);
    var here = tickets.lock(one);
    var there = tickets.lock(other);
    tell(actor, here, "unlinked", there.number(), null);
    tell(actor, there, "unlinked", here.number(), null);
  }

  /**
   * Before a case is finished.
   *
   * @throws ChildrenOpen when a part of it is not
   */
  public void checkParts(TicketId whole) {
    var open = links.openChildren(whole.value());
    if (!open.isEmpty()) {
      throw new ChildrenOpen(String.join(", ", open));
    }
  }

  boolean joined(TicketId one, TicketId other) {
    return links.of(one.value()).stream().anyMatch(l -> l.joins(other.value()));
  }

  private void checkPart(Ticket part, Ticket whole) {
    if (links.parent(part.id().value()).isPresent()) {
      throw new InvalidInput(NUMBER, "ticket.invalid.link-part-of-two", part.number());
    }
    var above = Optional.of(whole.id().value());
    while (above.isPresent()) {
      if (above.get().equals(part.id().value())) {
        throw new InvalidInput(NUMBER, "ticket.invalid.link-circle");
      }
      above = links.parent(above.get());
    }
  }

  private static String code(Sense sense) {
    return sense == Sense.RELATED ? "linked" : "linked-" + sense.code();
  }

  private void tell(Actor actor, Ticket ticket, String code, String from, String to) {
    timeline.noteBy(actor, ticket.id(), new What(code, from, to, null));
    announcements.changed(ticket);
  }
}
