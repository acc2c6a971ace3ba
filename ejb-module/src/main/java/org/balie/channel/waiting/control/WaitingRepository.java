package org.balie.channel.waiting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.channel.waiting.entity.WaitingAnswer;
import org.balie.channel.waiting.entity.WaitingMessage;
import org.balie.channel.waiting.entity.WaitingVisit;
import org.balie.ticket.TicketId;

/** What waits, who is there to read it, and what was answered. */
@ApplicationScoped
public class WaitingRepository {

  @PersistenceContext EntityManager em;

  public void add(WaitingMessage message) {
    em.persist(message);
  }

  void add(WaitingVisit visit) {
    em.persist(visit);
  }

  void add(WaitingAnswer answer) {
    em.persist(answer);
  }

  public Optional<WaitingMessage> find(UUID id) {
    return Optional.ofNullable(em.find(WaitingMessage.class, id));
  }

  public Optional<WaitingMessage> byLink(String link) {
    return em.createQuery(
            "select w from WaitingMessage w where w.link = :link", WaitingMessage.class)
        .setParameter("link", link)
        .getResultStream()
        .findFirst();
  }

  /** As it is now, and stays until the end of the transaction. */
  public WaitingMessage locked(WaitingMessage message) {
    em.refresh(message, LockModeType.PESSIMISTIC_WRITE);
    return message;
  }

  /** What waits on the same case behind the same address, oldest first. */
  public List<WaitingMessage> beside(WaitingMessage message) {
    return em.createQuery(
            "select w from WaitingMessage w where w.ticket = :ticket and w.codeTo = :to and w.leftAt is not null"
                + " order by w.leftAt, w.id",
            WaitingMessage.class)
        .setParameter("ticket", message.ticket().value())
        .setParameter("to", message.codeTo())
        .getResultList();
  }

  /** What waits on a case, whichever case it was written on. */
  public List<WaitingMessage> onCase(TicketId ticket) {
    return em.createQuery(
            "select w from WaitingMessage w join Message m on m.id = w.id where m.ticket.id = :ticket",
            WaitingMessage.class)
        .setParameter("ticket", ticket.value())
        .getResultList();
  }

  Optional<WaitingVisit> visit(String key) {
    return Optional.ofNullable(em.find(WaitingVisit.class, key));
  }

  void end(WaitingVisit visit) {
    em.remove(visit);
  }

  boolean answered(UUID answer) {
    return em.find(WaitingAnswer.class, answer) != null;
  }

  public List<Instant> answers(Collection<UUID> messages) {
    return em.createQuery(
            "select a.givenAt from WaitingAnswer a where a.message in :ids order by a.givenAt",
            Instant.class)
        .setParameter("ids", messages)
        .getResultList();
  }

  /** What nobody can open any more since then, and visits that are over since then. */
  public void forgetBefore(Instant expired, Instant heard) {
    em.createQuery("delete from WaitingVisit v where v.heardAt < :time")
        .setParameter("time", heard)
        .executeUpdate();
    em.createQuery("delete from WaitingMessage w where w.expiresAt < :time")
        .setParameter("time", expired)
        .executeUpdate();
  }
}
