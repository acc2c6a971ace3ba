package org.balie.quicklog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.balie.customer.CardsMerged;
import org.balie.customer.CardsParted;

/** Logged contacts go with their customer's card. */
@ApplicationScoped
class ContactsFollowed {

  @Inject ContactRepository contacts;

  void on(@Observes CardsMerged merged) {
    var moved = contacts.idsOf(merged.gone());
    contacts.move(moved, merged.gone(), merged.kept());
    merged.moved(moved);
  }

  void on(@Observes CardsParted parted) {
    contacts.move(parted.moved(), parted.kept(), parted.gone());
  }
}
