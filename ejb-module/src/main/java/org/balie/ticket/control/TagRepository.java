package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The tags of cases. */
@ApplicationScoped
public class TagRepository {

  @PersistenceContext EntityManager em;

  /** The most used ones, in the order of the alphabet. */
  List<String> known(int most) {
    return em.createQuery(
            "select g from Ticket t join t.tags g group by g order by count(t) desc, g",
            String.class)
        .setMaxResults(most)
        .getResultStream()
        .sorted()
        .toList();
  }
}
