package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.balie.ticket.NoticeKind;
import org.balie.ticket.Sight;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.NoticeLine;
import org.balie.ticket.entity.Notice;

/** What agents were told of cases. */
@ApplicationScoped
public class NoticeRepository {

  @PersistenceContext EntityManager em;

  @Inject Sight sight;

  /** The ticket is locked: two that tell the same come one after the other. */
  void tell(UUID agent, TicketId ticket, NoticeKind kind, UUID by, Instant now) {
    var id = Notice.idOf(agent, ticket.value(), kind);
    var known = em.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE);
    var notice = known == null ? new Notice(agent, ticket.value(), kind) : known;
    notice.tell(by, now);
    if (known == null) {
      em.persist(notice);
    }
  }

  /** Of cases that the agent, who is the caller, may see; the latest first. */
  public List<NoticeLine> of(UUID agent, int most) {
    return sight
        .limit(
            em.createQuery(
                """
                select new org.balie.ticket.boundary.NoticeLine(t.number, t.subject, n.kind, a.name, n.toldAt, case when n.seenAt is null then true else false end)
                from Notice n join Ticket t on t.id = n.ticket left join Agent a on a.id = n.by
                where n.agent = :agent and SEEN order by n.toldAt desc, n.id
                """
                    .replace("SEEN", Sight.SEEN),
                NoticeLine.class))
        .setParameter("agent", agent)
        .setMaxResults(most)
        .getResultList();
  }

  /** The agent has the ticket on the screen. */
  public void saw(UUID agent, UUID ticket, Instant now) {
    em.createQuery(
            "update Notice n set n.seenAt = :now where n.agent = :agent and n.ticket = :ticket and n.seenAt is null")
        .setParameter("now", now)
        .setParameter("agent", agent)
        .setParameter("ticket", ticket)
        .executeUpdate();
  }

  public void sawAll(UUID agent, Instant now) {
    em.createQuery(
            "update Notice n set n.seenAt = :now where n.agent = :agent and n.seenAt is null")
        .setParameter("now", now)
        .setParameter("agent", agent)
        .executeUpdate();
  }

  /** Forgets those that are older. */
  public int forgetBefore(Instant time) {
    return em.createQuery("delete from Notice n where n.toldAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }
}
