package org.balie.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.balie.customer.IdentityProtected;
import org.balie.customer.control.CardMergeRepository;
import org.balie.customer.control.CardMerging;
import org.balie.customer.control.CustomerRepository;
import org.balie.customer.control.ShownCards;
import org.balie.customer.entity.NoDuplicate;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;

/** Two cards of one customer become one, and can become two again. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class CardMergeDesk {

  @Inject CardMerging merging;
  @Inject CardMergeRepository merges;
  @Inject CustomerRepository customers;
  @Inject ShownCards shown;
  @Inject AuditLog audit;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * Everything of the one goes to the other.
   *
   * @throws InvalidInput for a card with itself
   * @throws IdentityProtected when the agent may not see one of them
   */
  public void merge(UUID gone, UUID kept) {
    visible(gone);
    visible(kept);
    merging.merge(gone, kept, caller.actor().id());
    audit.done("customer.merge", "customer/" + gone, "into customer/" + kept);
  }

  /** Undoes it. */
  public void part(UUID merge) {
    var undone = merging.part(merge, caller.actor().id());
    audit.done("customer.part", "customer/" + undone.gone(), "from customer/" + undone.kept());
  }

  /** They are of two customers, and are not called alike again. */
  public void tellApart(UUID one, UUID other) {
    visible(one);
    visible(other);
    merges.add(new NoDuplicate(one, other, caller.actor().id(), clock.instant()));
    audit.done("customer.tell-apart", "customer/" + one, "from customer/" + other);
  }

  private void visible(UUID card) {
    var customer = customers.find(card).orElseThrow(() -> new NotFound("customer/" + card));
    if (!shown.open(customer)) {
      throw new IdentityProtected();
    }
  }
}
