package org.balie.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;

/** Rows of {@code lease}, by plain SQL: nothing here is worth an entity. */
@ApplicationScoped
class LeaseRepository {

  @PersistenceContext EntityManager em;

  void makeIfAbsent(String job, Timestamp past) {
    em.createNativeQuery(
            "insert into lease (job, holder, held_until) select ?1, '-', ?2 where not exists (select 1 from lease where job = ?1)")
        .setParameter(1, job)
        .setParameter(2, past)
        .executeUpdate();
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
