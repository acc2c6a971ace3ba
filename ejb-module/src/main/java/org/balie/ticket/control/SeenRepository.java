package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.balie.ticket.Status;
import org.balie.ticket.entity.SeenCase;

/** Who has seen what of which ticket. */
@ApplicationScoped
public class SeenRepository {

  @PersistenceContext EntityManager em;

  /** Notes it; what was seen before stays seen. One statement, and three more the first time. */
  public void saw(UUID agent, UUID ticket, Instant activity) {
    if (later(agent, ticket, activity)) {
      return;
    }
    // Two windows of one agent come one after the other.
    em.createNativeQuery("select id from agent where id = :agent for update", UUID.class)
        .setParameter("agent", agent)
        .getSingleResult();
    if (!later(agent, ticket, activity)) {
      em.persist(new SeenCase(agent, ticket, activity));
    }
  }

  private boolean later(UUID agent, UUID ticket, Instant activity) {
    return em.createQuery(
                "update SeenCase s set s.seenAt = greatest(s.seenAt, :activity) where s.id = :id")
            .setParameter("activity", activity)
            .setParameter("id", SeenCase.idOf(agent, ticket))
            .executeUpdate()
        > 0;
  }

  /** Those of these tickets that are unfinished and have something the agent has not seen. */
  public List<UUID> unseen(UUID agent, Collection<UUID> tickets) {
    return em.createQuery(
            """
            select t.id from Ticket t where t.id in :tickets and t.status in :unfinished and not exists (
              select 1 from SeenCase s where s.ticket = t.id and s.agent = :agent and s.seenAt >= t.moments.activeAt)
            """,
            UUID.class)
        .setParameter("tickets", tickets)
        .setParameter("unfinished", Status.UNFINISHED)
        .setParameter("agent", agent)
        .getResultList();
  }

  /** Forgets who saw tickets that were finished before this time. */
  public int forgetFinishedBefore(Instant time) {
    return em.createQuery(
            """
            delete from SeenCase s where s.ticket in (
              select t.id from Ticket t where t.status not in :unfinished and t.moments.changedAt < :time)
            """)
        .setParameter("unfinished", Status.UNFINISHED)
        .setParameter("time", time)
        .executeUpdate();
  }
}
