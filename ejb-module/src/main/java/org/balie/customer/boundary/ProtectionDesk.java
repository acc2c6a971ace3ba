package org.balie.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.balie.customer.CardChanged;
import org.balie.customer.control.CustomerRepository;
import org.balie.customer.entity.CardOpening;
import org.balie.customer.entity.Customer;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Protected identities (in Sweden "skyddade personuppgifter", in the Netherlands "geheimhouding"):
 * whoever wants to see whose card it is says why, and the audit log keeps it.
 */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class ProtectionDesk {

  private static final int LONGEST = 400;
  private static final int SHORTEST = 5;

  @Inject CustomerRepository customers;
  @Inject Event<CardChanged> changed;
  @Inject AuditLog audit;
  @Inject Caller caller;
  @Inject Clock clock;

  /** For how long a reason counts. */
  @Inject
  @ConfigProperty(name = "balie.customer.opened-for", defaultValue = "PT30M")
  Duration lasts;

  /** From now on; for who protects it, it stays open as for anybody who gave a reason. */
  public void protect(UUID id) {
    var customer = customers.lock(id);
    customer.protect(true);
    open(customer, "protected");
    audit.done("customer.protect", "customer/" + customer.id(), "");
    changed.fire(new CardChanged(customer.id()));
  }

  /** Everybody sees again who it is. */
  @RolesAllowed(Roles.TEAM_LEAD)
  public void release(UUID id) {
    var customer = customers.lock(id);
    customer.protect(false);
    audit.done("customer.release", "customer/" + customer.id(), "");
    changed.fire(new CardChanged(customer.id()));
  }

  /**
   * Opens a protected card to the calling agent for a while.
   *
   * @param reason kept with who and when
   * @throws InvalidInput for no reason to speak of
   */
  public void openUp(UUID id, String reason) {
    var customer = customers.find(id).orElseThrow(() -> new NotFound("customer/" + id));
    var why = reason == null ? "" : reason.strip();
    if (why.length() < SHORTEST || why.length() > LONGEST) {
      throw new InvalidInput("/reason", "customer.invalid.reason");
    }
    open(customer, why);
    audit.done("customer.open-up", "customer/" + customer.id(), "");
  }

  private void open(Customer customer, String why) {
    customers.add(new CardOpening(customer.id(), caller.actor().id(), why, clock.instant(), lasts));
  }
}
