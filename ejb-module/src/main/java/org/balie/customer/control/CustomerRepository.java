package org.balie.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balie.customer.entity.CardOpening;
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

  /** The card that is there: of one that was merged, the one it went on in. */
  public Optional<Customer> find(UUID id) {
    var found = em.find(Customer.class, id);
    return Optional.ofNullable(found)
        .flatMap(Customer::mergedInto)
        .map(root -> em.find(Customer.class, root))
        .or(() -> Optional.ofNullable(found));
  }

  /** The one with this id, also when it was merged. */
  public Customer itself(UUID id) {
    return Optional.ofNullable(em.find(Customer.class, id))
        .orElseThrow(() -> new NotFound("customer/" + id));
  }

  /** Locked, so that what two people do to one card comes one after the other. */
  public Customer lock(UUID id) {
    var customer = find(id).orElseThrow(() -> new NotFound("customer/" + id));
    em.lock(customer, LockModeType.PESSIMISTIC_WRITE);
    return customer;
  }

  public Customer get(UUID id, long seen) {
    var customer = find(id).orElseThrow(() -> new NotFound("customer/" + id));
    if (customer.version() != seen) {
      throw new EditConflict(seen, customer.version());
    }
    return customer;
  }

  /** The card that is there, also for what was written on one that is merged just now. */
  public Optional<Customer> by(Key key) {
    return em
        .createQuery(
            "select i.customer from CustomerIdentity i where i.kind = :kind and i.normal = :normal",
            Customer.class)
        .setParameter("kind", key.kind())
        .setParameter("normal", key.normal())
        .getResultList()
        .stream()
        .findFirst()
        .flatMap(owner -> find(owner.id()));
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

  /**
   * Cards whose name begins with the text, or that have exactly this address or number. Who is
   * protected is found by an address or number only.
   */
  public List<Customer> like(String beginning, List<Key> keys, int most) {
    var normals = keys.isEmpty() ? List.of("-") : keys.stream().map(Key::normal).toList();
    return em.createQuery(
            """
            select c from Customer c where c.mergedInto is null and (
              exists (select 1 from CustomerIdentity i where i.customer = c and i.normal in :normals)
              or c.protectedIdentity = false and (lower(c.name) like :beginning escape '!'
                or exists (select 1 from CustomerIdentity i where i.customer = c and i.normal like :beginning escape '!')))
            order by c.name, c.id
            """,
            Customer.class)
        .setParameter("beginning", escaped(beginning) + "%")
        .setParameter("normals", normals)
        .setMaxResults(most)
        .getResultList();
  }

  private static String escaped(String words) {
    return words.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  public Optional<Customer> byPersonal(String key) {
    return em
        .createQuery("select c from Customer c where c.personalKey = :key", Customer.class)
        .setParameter("key", key)
        .getResultList()
        .stream()
        .findFirst();
  }

  public void add(CardOpening opening) {
    em.persist(opening);
  }

  /** Whether the agent gave a reason that still counts. */
  public boolean openTo(UUID customer, UUID agent, Instant now) {
    return em.createQuery(
                "select count(o) from CardOpening o where o.customer = :customer and o.agent = :agent and o.openUntil > :now",
                Long.class)
            .setParameter("customer", customer)
            .setParameter("agent", agent)
            .setParameter("now", now)
            .getSingleResult()
        > 0;
  }
}
