package org.balie.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.balie.customer.CardChanged;
import org.balie.customer.IdentityProtected;
import org.balie.customer.Way;
import org.balie.customer.control.ContactKeys;
import org.balie.customer.control.CustomerRepository;
import org.balie.customer.control.ShownCards;
import org.balie.customer.entity.Customer;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;

/** Ways to a customer: added, preferred, made sure of, removed. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class WayDesk {

  private static final int LONGEST = 254;
  private static final String WRITTEN = "/written";

  @Inject CustomerRepository customers;
  @Inject ShownCards shown;
  @Inject ContactKeys keys;
  @Inject Event<CardChanged> changed;
  @Inject AuditLog audit;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * Adds one; nothing when the card has it already.
   *
   * @throws InvalidInput when it cannot be one, or stands on another card
   */
  public void add(UUID card, Way.Kind kind, String written) {
    if (written == null || written.isBlank() || written.strip().length() > LONGEST) {
      throw new InvalidInput(WRITTEN, "customer.invalid.way");
    }
    var text = written.strip();
    change(
        card,
        "customer.way.add",
        customer -> {
          if (kind.identifies()) {
            identify(customer, kind, text);
          } else {
            customer.alsoAt(kind, text);
          }
        });
  }

  private void identify(Customer customer, Way.Kind kind, String text) {
    var key =
        (kind == Way.Kind.EMAIL ? keys.email(text) : keys.phone(text))
            .orElseThrow(() -> new InvalidInput(WRITTEN, "customer.invalid-" + kind.code()));
    if (customers.by(key).filter(other -> !other.id().equals(customer.id())).isPresent()) {
      throw new InvalidInput(WRITTEN, "customer.identity-taken");
    }
    customer.reachableAt(key, text);
  }

  /** The first of its kind to be used. */
  public void prefer(UUID card, UUID way) {
    change(card, way, "customer.way.prefer", customer -> customer.prefer(way));
  }

  /** The agent made sure that it is the customer's. */
  public void verify(UUID card, UUID way) {
    var agent = caller.actor().id();
    change(
        card, way, "customer.way.verify", customer -> customer.verify(way, agent, clock.instant()));
  }

  /** Nobody is sure any more. */
  public void doubt(UUID card, UUID way) {
    change(card, way, "customer.way.doubt", customer -> customer.verify(way, null, null));
  }

  public void remove(UUID card, UUID way) {
    change(card, "customer.way.remove", customer -> customer.noLongerAt(way));
  }

  private void change(UUID card, UUID way, String action, Consumer<Customer> verb) {
    change(
        card,
        action,
        customer -> {
          if (!customer.has(way)) {
            throw new NotFound("customer-way/" + way);
          }
          verb.accept(customer);
        });
  }

  private void change(UUID card, String action, Consumer<Customer> verb) {
    var customer = customers.lock(card);
    if (!shown.open(customer)) {
      throw new IdentityProtected();
    }
    verb.accept(customer);
    audit.done(action, "customer/" + customer.id(), "");
    changed.fire(new CardChanged(customer.id()));
  }
}
