package org.balie.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.customer.Contact;
import org.balie.customer.CustomerCard;
import org.balie.customer.control.ContactKeys;
import org.balie.customer.control.CustomerRepository;
import org.balie.customer.entity.Customer;
import org.balie.customer.entity.CustomerIdentity.Kind;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;

/** What an agent does with customer cards. Every look at a card is audited. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class CustomerDesk {

  private static final int MOST = 20;

  @Inject CustomerRepository customers;
  @Inject ContactKeys keys;
  @Inject AuditLog audit;
  @Inject Caller caller;
  @Inject Clock clock;

  public CustomerCard open(UUID id) {
    var card =
        customers.find(id).map(Customer::card).orElseThrow(() -> new NotFound("customer/" + id));
    audit.done("customer.read", "customer/" + id, "");
    return card;
  }

  /**
   * Cards that fit what is being typed: the beginning of a name or address, or a whole telephone
   * number.
   */
  public List<CustomerCard> suggestions(String typed) {
    if (typed == null || typed.strip().length() < 2) {
      return List.of();
    }
    var exact =
        Stream.of(keys.email(typed), keys.phone(typed))
            .flatMap(java.util.Optional::stream)
            .toList();
    return customers.like(typed.strip(), exact, MOST).stream().map(Customer::card).toList();
  }

  /**
   * Corrects a card.
   *
   * @param seen version that was shown
   * @throws InvalidInput when the e-mail address or telephone number cannot be one, or stands on
   *     another card
   */
  public void correct(UUID id, long seen, Contact contact, String language, String note) {
    var customer = customers.get(id, seen);
    var now = clock.instant();
    customer.correctedBy(caller.actor().id(), now);
    customer.describe(contact.name(), language, note, now);
    replace(customer, Kind.EMAIL, contact.email());
    replace(customer, Kind.PHONE, contact.phone());
    audit.done("customer.correct", "customer/" + id, "");
  }

  private void replace(Customer customer, Kind kind, String written) {
    var now = clock.instant();
    if (written == null || written.isBlank()) {
      customer.noLongerAt(kind, List.of(), now);
      return;
    }
    var field = kind == Kind.EMAIL ? "/email" : "/phone";
    var key =
        (kind == Kind.EMAIL ? keys.email(written) : keys.phone(written))
            .orElseThrow(
                () -> new InvalidInput(field, "customer.invalid" + field.replace('/', '-')));
    if (customers.by(key).filter(other -> !other.id().equals(customer.id())).isPresent()) {
      throw new InvalidInput(field, "customer.identity-taken");
    }
    customer.noLongerAt(kind, List.of(key), now);
    customer.reachableAt(key, written.strip(), now);
  }
}
