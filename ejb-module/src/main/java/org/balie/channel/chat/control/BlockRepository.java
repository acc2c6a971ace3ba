package org.balie.channel.chat.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.balie.channel.chat.BlockLine;
import org.balie.channel.chat.entity.ChatBlock;

/** Addresses that no chats are taken from, by their keyed hash. */
@ApplicationScoped
public class BlockRepository {

  @PersistenceContext EntityManager em;

  public void add(ChatBlock block) {
    em.persist(block);
  }

  public boolean blocked(String addressKey, Instant now) {
    return em.createQuery(
                "select count(b) from ChatBlock b where b.addressKey = :key and b.blockedUntil > :now",
                Long.class)
            .setParameter("key", addressKey)
            .setParameter("now", now)
            .getSingleResult()
        > 0;
  }

  /** Those that hold, the latest first. */
  public List<BlockLine> all(Instant now) {
    return em.createQuery(
            """
            select new org.balie.channel.chat.BlockLine(b.id, t.number, a.name, b.blockedAt, b.blockedUntil)
            from ChatBlock b join Ticket t on t.id = b.ticket join Agent a on a.id = b.agent
            where b.blockedUntil > :now order by b.blockedAt desc, b.id
            """,
            BlockLine.class)
        .setParameter("now", now)
        .getResultList();
  }

  /** Whether there was one. */
  public boolean remove(UUID id) {
    return em.createQuery("delete from ChatBlock b where b.id = :id")
            .setParameter("id", id)
            .executeUpdate()
        > 0;
  }

  public void forgetBefore(Instant now) {
    em.createQuery("delete from ChatBlock b where b.blockedUntil < :now")
        .setParameter("now", now)
        .executeUpdate();
  }
}
