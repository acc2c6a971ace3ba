package org.balie.presence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.presence.boundary.Present;
import org.balie.presence.entity.PresentWindow;

/** Windows that show a case. */
@ApplicationScoped
public class PresenceRepository {

  @PersistenceContext EntityManager em;

  public Optional<PresentWindow> lock(UUID id) {
    return Optional.ofNullable(em.find(PresentWindow.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public void add(PresentWindow window) {
    em.persist(window);
  }

  public void remove(PresentWindow window) {
    em.remove(window);
  }

  /** Everybody else with this case; somebody with two windows once, for what they do most. */
  public List<Present> others(UUID ticket, UUID agent, Instant heardSince) {
    return em.createQuery(
            """
            select new org.balie.presence.boundary.Present(a.name,
              max(case when w.doing = org.balie.presence.Doing.REPLYING then 1 else 0 end))
            from PresentWindow w join Agent a on a.id = w.agent
            where w.ticket = :ticket and w.agent <> :agent and w.seenAt >= :since
            group by a.id, a.name order by a.name, a.id
            """,
            Present.class)
        .setParameter("ticket", ticket)
        .setParameter("agent", agent)
        .setParameter("since", heardSince)
        .getResultList();
  }

  public int removeNotHeardSince(Instant time) {
    return em.createQuery("delete from PresentWindow w where w.seenAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }
}
