package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.ticket.Status;

/** Suspended cases. */
@ApplicationScoped
class SleeperRepository {

  @PersistenceContext EntityManager em;

  /**
   * How a case was laid aside the last time.
   *
   * @param by null when it was no agent
   * @param why null when nothing was noted
   */
  record Laid(UUID by, String why) {}

  List<UUID> due(Instant now, int most) {
    return em.createQuery(
            "select t.id from Ticket t where t.suspendedUntil <= :now and t.status = :suspended"
                + " order by t.suspendedUntil, t.id",
            UUID.class)
        .setParameter("now", now)
        .setParameter("suspended", Status.SUSPENDED)
        .setMaxResults(most)
        .getResultList();
  }

  Optional<Laid> laid(UUID ticket) {
    return em.createQuery(
            """
            select new org.balie.ticket.control.SleeperRepository$Laid(a.id, e.reason)
            from TimelineEntry e left join Agent a on a.id = e.actorId
            where e.ticket = :ticket and e.what = 'status' and e.to = 'SUSPENDED' order by e.at desc, e.id desc
            """,
            Laid.class)
        .setParameter("ticket", ticket)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
