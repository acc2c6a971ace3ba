package org.balie.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.customer.entity.CardMerge;
import org.balie.customer.entity.Customer;
import org.balie.customer.entity.NoDuplicate;

/** Which cards went on in which. */
@ApplicationScoped
public class CardMergeRepository {

  private static final List<String> WAYS = List.of("CustomerIdentity", "CustomerDetail");

  @PersistenceContext EntityManager em;

  public void add(CardMerge merge) {
    em.persist(merge);
  }

  public void add(NoDuplicate said) {
    em.persist(said);
  }

  public Optional<CardMerge> find(UUID id) {
    return Optional.ofNullable(em.find(CardMerge.class, id));
  }

  /** Ids of all ways of a card, also of those that nobody is found by. */
  List<UUID> waysOf(UUID card) {
    return WAYS.stream()
        .flatMap(
            way ->
                em.createQuery(
                        "select w.id from %s w where w.customer.id = :card".formatted(way),
                        UUID.class)
                    .setParameter("card", card)
                    .getResultStream())
        .toList();
  }

  /** Those of the ways that are still on the one card move to the other. */
  void move(Collection<UUID> ways, UUID from, UUID to) {
    if (ways.isEmpty()) {
      return;
    }
    em.flush();
    for (var way : WAYS) {
      em.createQuery(
              "update %s w set w.customer = :to, w.preferred = false where w.id in :ways and w.customer.id = :from"
                  .formatted(way))
          .setParameter("to", em.getReference(Customer.class, to))
          .setParameter("from", from)
          .setParameter("ways", ways)
          .executeUpdate();
    }
  }

  /** Everything that is in the one card is in the other from now on. */
  void pointTo(UUID from, UUID to) {
    em.createQuery("update Customer c set c.mergedInto = :to where c.mergedInto = :from")
        .setParameter("to", to)
        .setParameter("from", from)
        .executeUpdate();
  }

  /** Merges into a card that were not undone. */
  List<CardMerge> into(UUID kept) {
    return em.createQuery(
            "select m from CardMerge m where m.kept = :kept and m.undoneAt is null",
            CardMerge.class)
        .setParameter("kept", kept)
        .getResultList();
  }

  /** What was loaded before a change in bulk is read anew. */
  void forget() {
    em.flush();
    em.clear();
  }
}
