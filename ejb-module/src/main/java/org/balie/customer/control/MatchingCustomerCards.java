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

/** E-mail first: an address is personal more often than a telephone. */
@Stateless
@Local(CustomerCards.class)
@PermitAll
public class MatchingCustomerCards implements CustomerCards {

  @Inject CustomerRepository customers;
  @Inject ContactKeys keys;
  @Inject ShownCards shown;
  @Inject PersonalNumbers numbers;
  @Inject Clock clock;

  @Override
  @TransactionAttribute(MANDATORY)
  public Optional<UUID> matchOrMake(Contact contact, String language) {
    if (contact.anonymous()) {
      return Optional.empty();
    }
    if (contact.known() != null) {
      return customers.find(contact.known()).map(Customer::id);
    }
    var email = keys.email(contact.email());
    var phone = keys.phone(contact.phone());
    var given = Stream.of(email, phone).flatMap(Optional::stream).toList();
    if (!given.stream().allMatch(key -> customers.by(key).isPresent())) {
      customers.takeTurn(given);
    }
    var byEmail = email.flatMap(customers::by);
    var byPhone = phone.flatMap(customers::by);
    var customer = byEmail.or(() -> byPhone).orElseGet(() -> make(contact, language));
    customer.alsoKnownAs(contact.name(), clock.instant());
    email
        .filter(key -> free(byEmail, customer))
        .ifPresent(key -> customer.reachableAt(key, contact.email().strip()));
    phone
        .filter(key -> free(byPhone, customer))
        .ifPresent(key -> customer.reachableAt(key, contact.phone().strip()));
    return Optional.of(customer.id());
  }

  private Customer make(Contact contact, String language) {
    var customer = new Customer(contact.name(), language, clock.instant());
    customers.add(customer);
    return customer;
  }

  /** A telephone of a family may already stand on the card of somebody else: it stays there. */
  private static boolean free(Optional<Customer> owner, Customer customer) {
    return owner.isEmpty() || owner.get().id().equals(customer.id());
  }

  @Override
  @TransactionAttribute(MANDATORY)
  public void undeliverable(String email, String reason) {
    keys.email(email).ifPresent(key -> customers.mark(key, clock.instant(), reason));
  }

  @Override
  @TransactionAttribute(MANDATORY)
  public void deliverable(String email) {
    keys.email(email).ifPresent(key -> customers.mark(key, null, null));
  }

  @Override
  public Optional<CustomerCard> card(UUID id) {
    return customers.find(id).map(shown::whole);
  }

  @Override
  public Optional<CustomerCard> seen(UUID id) {
    return customers.find(id).map(shown::toCaller);
  }

  @Override
  public Optional<UUID> byPersonalNumber(String written) {
    return numbers
        .read(written)
        .flatMap(number -> customers.byPersonal(numbers.key(number)))
        .map(Customer::id);
  }
}
