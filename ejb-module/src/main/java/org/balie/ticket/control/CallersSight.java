package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.balie.customer.CustomerCard;
import org.balie.customer.CustomerCards;
import org.balie.customer.IdentityProtected;
import org.balie.platform.Actor;
import org.balie.platform.Caller;
import org.balie.platform.NotFound;
import org.balie.ticket.Hidden;
import org.balie.ticket.Sight;
import org.balie.ticket.TicketId;
import org.balie.ticket.entity.Ticket;

/** The sight of whoever calls on this thread. */
@ApplicationScoped
public class CallersSight implements Sight {

  @Inject TicketRepository tickets;
  @Inject HiddenCases cases;
  @Inject CustomerCards customers;
  @Inject SeenInRequest seen;
  @Inject Caller caller;

  @Override
  public Hidden hidden() {
    var actor = caller.actor();
    return actor.is(Actor.Kind.AGENT) ? cases.from(actor.id()) : Hidden.NOTHING;
  }

  @Override
  public void check(TicketId ticket) {
    check(List.of(ticket));
  }

  @Override
  public void checkIdentity(TicketId ticket) {
    var actor = caller.actor();
    if ((actor.is(Actor.Kind.AGENT) || actor.is(Actor.Kind.APPLICATION))
        && tickets
            .find(ticket)
            .map(Ticket::customer)
            .flatMap(customers::seen)
            .filter(CustomerCard::masked)
            .isPresent()) {
      throw new IdentityProtected();
    }
  }

  @Override
  public void check(Collection<TicketId> asked) {
    var hidden = hidden();
    if (hidden.isEmpty()) {
      return;
    }
    var open =
        asked.stream().map(TicketId::value).filter(id -> !seen.has(id)).collect(Collectors.toSet());
    if (!open.isEmpty()) {
      tickets.amongHidden(open, hidden).stream()
          .findFirst()
          .ifPresent(
              id -> {
                throw new NotFound("ticket/" + id);
              });
      seen.add(open);
    }
  }

  /** A case that the calling agent makes or gives away: what follows from that is done. */
  void stays(TicketId ticket) {
    if (caller.actor().is(Actor.Kind.AGENT)) {
      seen.add(List.of(ticket.value()));
    }
  }
}
