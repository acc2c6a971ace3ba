package org.balie.outbox.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.outbox.boundary.ParkedEntry;
import org.balie.outbox.entity.OutboxRow;

/** Outbox rows. The order of a key is kept by leasing only its oldest unfinished row. */
@ApplicationScoped
public class OutboxRepository {

  /**
   * Neither as "nothing older exists" nor with "=": PostgreSQL would expect next to nothing of
   * either, and go through all that waits to find the first few.
   */
  private static final String ELDEST_OF_ITS_KEY =
      """
       and e.topic = :topic
       and e.seq <= (select min(o.seq) from outbox_entry o
         where o.order_key = e.order_key and o.state in ('PENDING', 'LEASED', 'PARKED'))
      """;

  /** One index range, in its order: the cost does not grow with what waits behind. */
  private static final String DUE =
      "select e.id from outbox_entry e where e.state = 'PENDING' and e.due_at <= :now"
          + ELDEST_OF_ITS_KEY
          + "order by e.due_at fetch first :most rows only for update skip locked";

  /** The lease is over, or whoever has it is dead. */
  private static final String ABANDONED =
      """
      select e.id from outbox_entry e where e.state = 'LEASED' and (e.lease_until < :now
        or e.leased_by <> :self and e.leased_by not in (select b.id from node_beat b where b.seen_at >= :dead))
      """
          + ELDEST_OF_ITS_KEY
          + "fetch first :most rows only for update skip locked";

  @PersistenceContext EntityManager em;

  public void add(OutboxRow row) {
    em.persist(row);
  }

  /** Rows of a topic that are due and that nobody works on, locked for this transaction. */
  public List<OutboxRow> due(String topic, Instant now, int most) {
    return locked(question(DUE, topic, now, most));
  }

  /**
   * Rows whose worker was not heard of again.
   *
   * @param self the server that asks; what it works on itself is in good hands
   * @param dead a server that was not heard of since then is dead
   */
  public List<OutboxRow> abandoned(String topic, UUID self, Instant dead, Instant now, int most) {
    return locked(
        question(ABANDONED, topic, now, most)
            .setParameter("self", self)
            .setParameter("dead", Timestamp.from(dead)));
  }

  private Query question(String query, String topic, Instant now, int most) {
    return em.createNativeQuery(query, UUID.class)
        .setParameter("now", Timestamp.from(now))
        .setParameter("topic", topic)
        .setParameter("most", most);
  }

  private List<OutboxRow> locked(Query question) {
    List<?> ids = question.getResultList();
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select r from OutboxRow r where r.id in :ids order by r.dueAt, r.id",
                OutboxRow.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  public OutboxRow lock(UUID id) {
    return em.find(OutboxRow.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Settles a row unless somebody newer has it: one statement, as most rows end so. */
  public void done(UUID id, long token, Instant now) {
    em.createQuery(
            "update OutboxRow r set r.state = :done, r.settledAt = :now, r.leaseUntil = null, r.lastError = null"
                + " where r.id = :id and r.fence = :token and r.state = :leased")
        .setParameter("done", OutboxRow.State.DONE)
        .setParameter("now", now)
        .setParameter("id", id)
        .setParameter("token", token)
        .setParameter("leased", OutboxRow.State.LEASED)
        .executeUpdate();
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
