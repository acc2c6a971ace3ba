package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.balie.ticket.Status;

/** Cases whose last day has come. */
@ApplicationScoped
class LastDayRepository {

  private static final String COME =
      """
      t.deadline.dueOn <= :today and t.status in :counted and t.assignee is not null
        and (t.deadline.toldOn is null or t.deadline.toldOn <> t.deadline.dueOn)
      """;

  @PersistenceContext EntityManager em;

  List<UUID> come(LocalDate today, int most) {
    return em.createQuery(
            "select t.id from Ticket t where " + COME + " order by t.deadline.dueOn, t.id",
            UUID.class)
        .setParameter("today", today)
        .setParameter("counted", Status.COUNTED)
        .setMaxResults(most)
        .getResultList();
  }

  /** Notes that its agent is told; false when that was noted before, or is not so any more. */
  boolean claim(UUID id, LocalDate today) {
    return em.createQuery(
                "update Ticket t set t.deadline.toldOn = t.deadline.dueOn where t.id = :id and "
                    + COME)
            .setParameter("id", id)
            .setParameter("today", today)
            .setParameter("counted", Status.COUNTED)
            .executeUpdate()
        == 1;
  }
}
