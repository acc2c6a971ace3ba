package org.balie.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Timestamp;

/** Rows of {@code lease}, by plain SQL: nothing here is worth an entity. */
@ApplicationScoped
class LeaseRepository {

  @PersistenceContext EntityManager em;

  /**
   * Makes the lease of a job that never had one.
   *
   * @return whether it is this holder's; of two at the same moment one is first, and the
   *     transaction of the other is rolled back
   */
  boolean begin(String job, String holder, Timestamp until) {
    try {
      return em.createNativeQuery(
                  "insert into lease (job, holder, held_until) select ?1, ?2, ?3 where not exists (select 1 from lease where job = ?1)")
              .setParameter(1, job)
              .setParameter(2, holder)
              .setParameter(3, until)
              .executeUpdate()
          == 1;
    } catch (PersistenceException anotherServerWasFirst) {
      return false;
    }
  }

  boolean take(String job, String holder, Timestamp now, Timestamp until) {
    return em.createNativeQuery(
                "update lease set holder = ?1, held_until = ?2 where job = ?3 and (holder = ?1 or held_until <= ?4)")
            .setParameter(1, holder)
            .setParameter(2, until)
            .setParameter(3, job)
            .setParameter(4, now)
            .executeUpdate()
        == 1;
  }
}
