package org.balie.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.balie.customer.CustomerCard;
import org.balie.customer.CustomerCard.Work;
import org.balie.customer.entity.Customer;
import org.balie.platform.Actor;
import org.balie.platform.Caller;

/** What of a card is shown to whom. */
@ApplicationScoped
public class ShownCards {

  @Inject CustomerRepository customers;
  @Inject Caller caller;
  @Inject Clock clock;

  /** All of it, for what the product does by itself. */
  public CustomerCard whole(Customer customer) {
    return customer.card(work(customer));
  }

  /** Nothing that tells who it is, for a caller who gave no reason to see a protected one. */
  public CustomerCard toCaller(Customer customer) {
    var card = whole(customer);
    return open(customer) ? card : card.mask();
  }

  /** Whether the caller may see who it is. */
  public boolean open(Customer customer) {
    var actor = caller.actor();
    return !customer.isProtected()
        || actor.is(Actor.Kind.SYSTEM)
        || actor.is(Actor.Kind.AGENT)
            && customers.openTo(customer.id(), actor.id(), clock.instant());
  }

  private Work work(Customer customer) {
    return Optional.ofNullable(customer.organisation())
        .flatMap(customers::find)
        .map(at -> new Work(at.id(), nameOf(at), customer.worksAs()))
        .orElse(null);
  }

  private String nameOf(Customer organisation) {
    return organisation.isProtected() ? CustomerCard.MASK : organisation.name();
  }
}
