package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import org.balie.ticket.TicketId;
import org.balie.ticket.entity.Mention;

/** Colleagues who were named in notes. */
@ApplicationScoped
public class MentionRepository {

  @PersistenceContext EntityManager em;

  /** Notes it. The ticket is locked: two notes that name somebody come one after the other. */
  void add(UUID agent, TicketId ticket, Instant now) {
    var id = Mention.idOf(agent, ticket.value());
    var known = em.find(Mention.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (known == null) {
      em.persist(new Mention(agent, ticket.value(), now));
    } else {
      known.again(now);
    }
  }

  /** The agent has the ticket on the screen. */
  public void saw(UUID agent, UUID ticket, Instant now) {
    em.createQuery("update Mention m set m.seenAt = :now where m.id = :id and m.seenAt is null")
        .setParameter("now", now)
        .setParameter("id", Mention.idOf(agent, ticket))
        .executeUpdate();
  }

  /** Forgets those that are older. */
  public int forgetBefore(Instant time) {
    return em.createQuery("delete from Mention m where m.mentionedAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }
}
