package org.balie.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.customer.entity.Customer;
import org.balie.customer.entity.CustomerIdentity.Key;
import org.balie.platform.EditConflict;
import org.balie.platform.NotFound;

/** Customers. */
@ApplicationScoped
public class CustomerRepository {

  /** Rows of {@code customer_turn}. */
  private static final int TURNS = 32;

  @PersistenceContext EntityManager em;

  public void add(Customer customer) {
    em.persist(customer);
  }

  public Optional<Customer> find(UUID id) {
    return Optional.ofNullable(em.find(Customer.class, id));
  }

  public Customer get(UUID id, long seen) {
    var customer = find(id).orElseThrow(() -> new NotFound("customer/" + id));
    if (customer.version() != seen) {
      throw new EditConflict(seen, customer.version());
    }
    return customer;
  }

  public Optional<Customer> by(Key key) {
    return em
        .createQuery(
            "select i.customer from CustomerIdentity i where i.kind = :kind and i.normal = :normal",
            Customer.class)
        .setParameter("kind", key.kind())
        .setParameter("normal", key.normal())
        .getResultList()
        .stream()
        .findFirst();
  }

  /**
   * Waits until nobody else in the cluster makes a card for these addresses; the turn ends with the
   * transaction. Turns are taken in one order, so that nobody waits in a circle.
   */
  public void takeTurn(List<Key> keys) {
    keys.stream()
        .map(key -> Math.floorMod(key.normal().hashCode(), TURNS))
        .distinct()
        .sorted()
        .forEach(
            turn ->
                em.createNativeQuery(
                        "select turn from customer_turn where turn = :turn for update",
                        Integer.class)
                    .setParameter("turn", turn)
                    .getSingleResult());
  }

  /** The mark lies on the address, not on the card: nobody's correction collides with it. */
  public void mark(Key key, Instant since, String reason) {
    em.createQuery(
            "update CustomerIdentity i set i.undeliverableSince = :since, i.undeliverableReason = :reason"
                + " where i.kind = :kind and i.normal = :normal and (i.undeliverableSince is not null or :marks = true)")
        .setParameter("since", since)
        .setParameter("reason", reason)
        .setParameter("kind", key.kind())
        .setParameter("normal", key.normal())
        .setParameter("marks", since != null)
        .executeUpdate();
  }

  /** Cards whose name begins with the text, or that have exactly this address or number. */
  public List<Customer> like(String beginning, List<Key> keys, int most) {
    var normals = keys.isEmpty() ? List.of("-") : keys.stream().map(Key::normal).toList();
    return em.createQuery(
            "select c from Customer c where lower(c.name) like :name escape '!'"
                + " or exists (select 1 from CustomerIdentity i where i.customer = c and (i.normal in :normals or i.normal like :name escape '!'))"
                + " order by c.name, c.id",
            Customer.class)
        .setParameter(
            "name",
            beginning
                    .toLowerCase(java.util.Locale.ROOT)
                    .replace("!", "!!")
                    .replace("%", "!%")
                    .replace("_", "!_")
                + "%")
        .setParameter("normals", normals)
        .setMaxResults(most)
        .getResultList();
  }
}
