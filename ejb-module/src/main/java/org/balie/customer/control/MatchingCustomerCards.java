package org.balie.customer.control;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.customer.Contact;
import org.balie.customer.CustomerCard;
import org.balie.customer.CustomerCards;
import org.balie.customer.entity.Customer;
import org.balie.customer.entity.CustomerIdentity.Key;

/** E-mail first: an address is personal more often than a telephone. */
@Stateless
@Local(CustomerCards.class)
@PermitAll
public class MatchingCustomerCards implements CustomerCards {

  @Inject CustomerRepository customers;
  @Inject ContactKeys keys;
  @Inject Clock clock;

  @Override
  @TransactionAttribute(MANDATORY)
  public Optional<UUID> matchOrMake(Contact contact, String language) {
    if (contact.anonymous()) {
      return Optional.empty();
    }
    var email = keys.email(contact.email());
    var phone = keys.phone(contact.phone());
    var customer =
        Stream.of(email, phone)
            .flatMap(Optional::stream)
            .map(customers::by)
            .flatMap(Optional::stream)
            .findFirst()
            .orElseGet(() -> make(contact, language));
    customer.alsoKnownAs(contact.name(), clock.instant());
    email.ifPresent(key -> addUnlessTaken(customer, key, contact.email()));
    phone.ifPresent(key -> addUnlessTaken(customer, key, contact.phone()));
    return Optional.of(customer.id());
  }

  private Customer make(Contact contact, String language) {
    var customer = new Customer(contact.name(), language, clock.instant());
    customers.add(customer);
    return customer;
  }

  /** A telephone of a family may already stand on the card of somebody else: it stays there. */
  private void addUnlessTaken(Customer customer, Key key, String shown) {
    var owner = customers.by(key);
    if (owner.isEmpty() || owner.get().id().equals(customer.id())) {
      customer.reachableAt(key, shown.strip(), clock.instant());
    }
  }

  @Override
  public Optional<CustomerCard> card(UUID id) {
    return customers.find(id).map(Customer::card);
  }
}
