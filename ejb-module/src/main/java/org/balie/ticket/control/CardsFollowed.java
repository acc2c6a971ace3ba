package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.balie.customer.CardChanged;
import org.balie.customer.CardsMerged;
import org.balie.customer.CardsParted;

/** Tickets follow what becomes of their customers' cards. */
@ApplicationScoped
class CardsFollowed {

  /** Of one customer. Older ones are found by an old name until something happens to them. */
  private static final int MOST = 1_000;

  @Inject PartyRepository parties;
  @Inject TicketIndex index;
  @Inject Announcements announcements;

  void on(@Observes CardsMerged merged) {
    var moved = parties.ofOneOnly(merged.gone(), merged.kept());
    parties.move(moved, merged.gone(), merged.kept());
    merged.moved(moved);
  }

  void on(@Observes CardsParted parted) {
    parties.move(parted.moved(), parted.kept(), parted.gone());
  }

  void on(@Observes CardChanged changed) {
    for (var ticket : parties.latest(changed.card(), MOST)) {
      index.add(ticket);
      announcements.changed(ticket);
    }
  }
}
