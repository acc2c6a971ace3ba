package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.channel.email.entity.JunkMail;

/** Mail that became no ticket. */
@ApplicationScoped
public class JunkRepository {

  @PersistenceContext EntityManager em;

  void add(JunkMail mail) {
    em.persist(mail);
  }

  public Optional<JunkMail> find(UUID id) {
    return Optional.ofNullable(em.find(JunkMail.class, id));
  }

  /** The newest first. */
  public List<JunkMail> kept(int first, int most) {
    return em.createQuery(
            "select j from JunkMail j where j.restoredAt is null order by j.receivedAt desc, j.id",
            JunkMail.class)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  public long count() {
    return em.createQuery("select count(j) from JunkMail j where j.restoredAt is null", Long.class)
        .getSingleResult();
  }

  /** Their originals are gone. */
  public void removeOlderThan(Instant limit) {
    em.createQuery("delete from JunkMail j where j.receivedAt < :limit")
        .setParameter("limit", limit)
        .executeUpdate();
  }
}
