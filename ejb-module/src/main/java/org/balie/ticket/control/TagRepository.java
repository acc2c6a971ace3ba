package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.balie.ticket.Sight;

/** The tags of cases. */
@ApplicationScoped
public class TagRepository {

  @PersistenceContext EntityManager em;

  /**
   * The most used ones, in the order of the alphabet.
   *
   * @param except teams whose cases are left out; not empty
   */
  List<String> known(Collection<UUID> except, int most) {
    return em.createQuery(
            "select g from Ticket t join t.tags g where "
                + Sight.SEEN
                + " group by g order by count(t) desc, g",
            String.class)
        .setParameter("hidden", except)
        .setMaxResults(most)
        .getResultStream()
        .sorted()
        .toList();
  }
}
