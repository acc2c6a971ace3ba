package org.balie.inbox.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.inbox.Receipt;
import org.balie.inbox.boundary.PoisonedItem;
import org.balie.inbox.entity.InboxRow;

/** Rows of the inbox. */
@ApplicationScoped
public class InboxRepository {

  @PersistenceContext EntityManager em;

  void add(InboxRow row) {
    em.persist(row);
    em.flush();
  }

  /** The next number of a ticket, from a sequence: nobody waits for anybody, gaps are harmless. */
  long nextNumber() {
    return ((Number)
            em.createNativeQuery("select nextval('ticket_number_seq')", Long.class)
                .getSingleResult())
        .longValue();
  }

  Optional<InboxRow> byExternalId(String channel, String externalId) {
    return em
        .createQuery(
            "select r from InboxRow r where r.channel = :channel and r.externalId = :id",
            InboxRow.class)
        .setParameter("channel", channel)
        .setParameter("id", externalId)
        .getResultList()
        .stream()
        .findFirst();
  }

  public Optional<InboxRow> byNumber(String number) {
    return em
        .createQuery("select r from InboxRow r where r.number = :number", InboxRow.class)
        .setParameter("number", number)
        .getResultList()
        .stream()
        .findFirst();
  }

  public Optional<InboxRow> byId(UUID id) {
    return Optional.ofNullable(em.find(InboxRow.class, id));
  }

  /**
   * The row locked for this transaction; empty while another one has it, so that nobody waits. In
   * SQL, because Hibernate leaves "skip locked" out for H2.
   */
  Optional<InboxRow> claim(UUID id) {
    List<?> found =
        em.createNativeQuery(
                "select * from inbox_item where id = :id and state = 'RECEIVED' for update skip locked",
                InboxRow.class)
            .setParameter("id", id)
            .getResultList();
    return found.stream().map(InboxRow.class::cast).findFirst();
  }

  List<InboxRow> overdue(Instant now, int most) {
    return em.createQuery(
            "select r from InboxRow r where r.state = :received and r.nextAttemptAt <= :now order by r.nextAttemptAt",
            InboxRow.class)
        .setParameter("received", Receipt.State.RECEIVED)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  public List<PoisonedItem> poisoned(int first, int most) {
    return em.createQuery(
            "select new org.balie.inbox.boundary.PoisonedItem(r.id, r.channel, r.number, r.receivedAt, r.attempts, r.lastError)"
                + " from InboxRow r where r.state = :poisoned order by r.receivedAt desc, r.id",
            PoisonedItem.class)
        .setParameter("poisoned", Receipt.State.POISONED)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  public long count(Receipt.State state) {
    return em.createQuery("select count(r) from InboxRow r where r.state = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }

  /**
   * Originals of what was processed before the given time, to be removed; the rows stay as proof of
   * reception.
   */
  List<UUID> originalsProcessedBefore(Instant time, int most) {
    return em.createQuery(
            "select r.original from InboxRow r where r.state = :processed and r.processedAt < :time and r.original is not null",
            UUID.class)
        .setParameter("processed", Receipt.State.PROCESSED)
        .setParameter("time", time)
        .setMaxResults(most)
        .getResultList();
  }

  void forgetOriginals(List<UUID> originals) {
    em.createNativeQuery("update inbox_item set original_id = null where original_id in (:ids)")
        .setParameter("ids", originals)
        .executeUpdate();
  }

  boolean anyProcessedSince(Instant time) {
    return !em.createNativeQuery(
            "select 1 from inbox_item where state = 'PROCESSED' and processed_at > :time fetch first 1 rows only")
        .setParameter("time", Timestamp.from(time))
        .getResultList()
        .isEmpty();
  }
}
