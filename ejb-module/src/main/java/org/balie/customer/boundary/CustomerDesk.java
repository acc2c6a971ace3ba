package org.balie.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.customer.CardChanged;
import org.balie.customer.CustomerCard;
import org.balie.customer.CustomerKind;
import org.balie.customer.Description;
import org.balie.customer.IdentityProtected;
import org.balie.customer.control.CardPageRepository;
import org.balie.customer.control.ContactKeys;
import org.balie.customer.control.CustomerRepository;
import org.balie.customer.control.PersonalNumbers;
import org.balie.customer.control.ShownCards;
import org.balie.customer.entity.Customer;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;

/** Opens and corrects customer cards. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class CustomerDesk {

  private static final int MOST = 20;
  private static final int MOST_PEOPLE = 50;
  private static final int MOST_SIMILAR = 5;

  @Inject CustomerRepository customers;
  @Inject CardPageRepository pages;
  @Inject ShownCards shown;
  @Inject ContactKeys keys;
  @Inject PersonalNumbers numbers;
  @Inject Event<CardChanged> changed;
  @Inject AuditLog audit;
  @Inject Caller caller;
  @Inject Clock clock;

  /** Opens it; whoever looks next is told. A protected one says nothing until it is opened up. */
  public CardPage open(UUID id) {
    var customer = customers.find(id).orElseThrow(() -> new NotFound("customer/" + id));
    var card = shown.toCaller(customer);
    audit.done("customer.read", "customer/" + card.id(), "");
    if (card.masked()) {
      return new CardPage(card, null, List.of(), List.of(), List.of());
    }
    var look = pages.lastLook(card.id()).orElse(null);
    pages.look(card.id(), caller.actor().id(), clock.instant());
    return new CardPage(
        card,
        look,
        card.kind() == CustomerKind.ORGANISATION ? pages.people(card.id(), MOST_PEOPLE) : List.of(),
        pages.earlier(card.id()),
        pages.similar(card.id(), MOST_SIMILAR));
  }

  /** A card by itself, for who has it on the screen already. */
  public CustomerCard card(UUID id) {
    return customers
        .find(id)
        .map(shown::toCaller)
        .orElseThrow(() -> new NotFound("customer/" + id));
  }

  /**
   * Cards that fit what is being typed: the beginning of a name or address, or a whole telephone or
   * personal number.
   */
  public List<CustomerCard> suggestions(String typed) {
    if (typed == null || typed.strip().length() < 2) {
      return List.of();
    }
    var exact = Stream.of(keys.email(typed), keys.phone(typed)).flatMap(Optional::stream).toList();
    var personal = numbers.read(typed).map(numbers::key).flatMap(customers::byPersonal);
    return Stream.concat(personal.stream(), customers.like(typed.strip(), exact, MOST).stream())
        .distinct()
        .map(shown::toCaller)
        .toList();
  }

  /**
   * Corrects what is written on a card besides the ways.
   *
   * @param seen version that was shown
   * @param as its organisation may be null
   * @throws InvalidInput when the organisation is none, or the card itself
   */
  public void correct(UUID id, long seen, Description as) {
    var customer = customers.get(id, seen);
    visible(customer);
    if (as.organisation() != null && !isOther(as.organisation(), customer)) {
      throw new InvalidInput("/organisation", "customer.invalid.organisation");
    }
    customer.describe(as, caller.actor().id(), clock.instant());
    audit.done("customer.correct", "customer/" + id, "");
    changed.fire(new CardChanged(customer.id()));
  }

  private boolean isOther(UUID organisation, Customer customer) {
    return customers
        .find(organisation)
        .filter(o -> o.kind() == CustomerKind.ORGANISATION && !o.id().equals(customer.id()))
        .isPresent();
  }

  /**
   * Keeps by which personal number somebody is found; a blank one forgets it.
   *
   * @throws InvalidInput when it cannot be one, or is another customer's
   */
  public void identify(UUID id, String written) {
    var customer = customers.lock(id);
    visible(customer);
    if (written == null || written.isBlank()) {
      customer.identify(null, null);
      audit.done("customer.identify", "customer/" + customer.id(), "forgotten");
      return;
    }
    var number =
        numbers
            .read(written)
            .orElseThrow(() -> new InvalidInput("/personal", "customer.invalid.personal"));
    var key = numbers.key(number);
    if (customers.byPersonal(key).filter(c -> !c.id().equals(customer.id())).isPresent()) {
      throw new InvalidInput("/personal", "customer.identity-taken");
    }
    customer.identify(key, number.shown());
    audit.done("customer.identify", "customer/" + customer.id(), "");
  }

  private void visible(Customer customer) {
    if (!shown.open(customer)) {
      throw new IdentityProtected();
    }
  }
}
