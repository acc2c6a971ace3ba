package org.balie.outbox.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.outbox.boundary.ParkedEntry;
import org.balie.outbox.entity.OutboxRow;

/** Outbox rows. The order of a key is kept by leasing only its oldest unfinished row. */
@ApplicationScoped
public class OutboxRepository {

  private static final String NEXT =
      """
      select e.id from outbox_entry e
      where (e.state = 'PENDING' and e.due_at <= :now or e.state = 'LEASED' and e.lease_until < :now)
        and e.topic not in (:busy)
        and not exists (select 1 from outbox_entry o
          where o.order_key = e.order_key and o.state in ('PENDING', 'LEASED', 'PARKED') and o.seq < e.seq)
      order by e.due_at, e.seq
      fetch first 1 rows only
      for update skip locked
      """;

  @PersistenceContext EntityManager em;

  public void add(OutboxRow row) {
    em.persist(row);
  }

  /**
   * The next row nobody works on, locked for this transaction; rows of busy topics are left alone.
   */
  public Optional<OutboxRow> next(Instant now, Collection<String> busyTopics) {
    @SuppressWarnings("unchecked")
    List<UUID> found =
        em.createNativeQuery(NEXT, UUID.class)
            .setParameter("now", Timestamp.from(now))
            .setParameter("busy", busyTopics.isEmpty() ? List.of("-") : busyTopics)
            .getResultList();
    return found.stream().findFirst().map(id -> em.find(OutboxRow.class, id));
  }

  public OutboxRow lock(UUID id) {
    return em.find(OutboxRow.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  public List<ParkedEntry> parked(int first, int most) {
    return em.createQuery(
            "select new org.balie.outbox.boundary.ParkedEntry(r.id, r.topic, r.key, r.attempts, r.lastError, r.createdAt, r.settledAt)"
                + " from OutboxRow r where r.state = :parked order by r.settledAt desc, r.id",
            ParkedEntry.class)
        .setParameter("parked", OutboxRow.State.PARKED)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  public long count(OutboxRow.State state) {
    return em.createQuery("select count(r) from OutboxRow r where r.state = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }

  public Optional<Instant> oldestUnfinished() {
    return Optional.ofNullable(
        em.createQuery(
                "select min(r.createdAt) from OutboxRow r where r.state in :states", Instant.class)
            .setParameter("states", List.of(OutboxRow.State.PENDING, OutboxRow.State.LEASED))
            .getSingleResult());
  }

  public int removeSettledBefore(Instant time) {
    return em.createQuery(
            "delete from OutboxRow r where r.state in :states and r.settledAt < :time")
        .setParameter("states", List.of(OutboxRow.State.DONE, OutboxRow.State.DISCARDED))
        .setParameter("time", time)
        .executeUpdate();
  }
}
