package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.balie.ticket.Hidden;
import org.balie.ticket.Sight;

/** The tags of cases. */
@ApplicationScoped
public class TagRepository {

  @PersistenceContext EntityManager em;

  /**
   * The most used ones, in the order of the alphabet.
   *
   * @param except whose cases are left out
   */
  List<String> known(Hidden except, int most) {
    return except
        .in(
            em.createQuery(
                "select g from Ticket t join t.tags g where "
                    + Sight.SEEN
                    + " group by g order by count(t) desc, g",
                String.class))
        .setMaxResults(most)
        .getResultStream()
        .sorted()
        .toList();
  }
}
