package org.balie.bulk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balie.bulk.ItemState;
import org.balie.bulk.RunState;
import org.balie.bulk.entity.BulkItem;
import org.balie.bulk.entity.BulkRun;
import org.balie.ticket.Sight;

/** Changes of many cases and what became of each. */
@ApplicationScoped
public class BulkRepository {

  @PersistenceContext EntityManager em;

  @Inject Sight sight;

  public void add(BulkRun run) {
    em.persist(run);
  }

  public void add(BulkItem item) {
    em.persist(item);
  }

  /** Of this agent. */
  public Optional<BulkRun> own(UUID id, UUID agent) {
    return Optional.ofNullable(em.find(BulkRun.class, id)).filter(r -> r.agent().equals(agent));
  }

  /** Of this agent, for a change of it. */
  public Optional<BulkRun> lockOwn(UUID id, UUID agent) {
    return Optional.ofNullable(em.find(BulkRun.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(r -> r.agent().equals(agent));
  }

  /** For a change of it; null when it is gone. */
  BulkRun lockRun(UUID id) {
    return em.find(BulkRun.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  BulkRun run(UUID id) {
    return em.find(BulkRun.class, id);
  }

  BulkItem lockItem(UUID id) {
    return em.find(BulkItem.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The latest first. */
  public List<BulkRun> of(UUID agent, int most) {
    return em.createQuery(
            "select r from BulkRun r where r.agent = :agent order by r.startedAt desc, r.id",
            BulkRun.class)
        .setParameter("agent", agent)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many cases of each run are in which state, in one statement. */
  public Map<UUID, Map<ItemState, Long>> totals(Collection<UUID> runs) {
    var totals = new HashMap<UUID, Map<ItemState, Long>>();
    em.createQuery(
            "select i.run, i.state, count(i) from BulkItem i where i.run in :runs group by i.run, i.state",
            Object[].class)
        .setParameter("runs", runs)
        .getResultStream()
        .forEach(
            row ->
                totals
                    .computeIfAbsent((UUID) row[0], r -> new EnumMap<>(ItemState.class))
                    .put((ItemState) row[1], (Long) row[2]));
    return totals;
  }

  /** Whether anything was done that can be set back. */
  public boolean hasUndoable(UUID run) {
    return em.createQuery(
                "select count(i) from BulkItem i where i.run = :run and i.back is not null",
                Long.class)
            .setParameter("run", run)
            .getSingleResult()
        > 0;
  }

  /** What was done and can be set back. */
  public List<BulkItem> undoable(UUID run) {
    return em.createQuery(
            "select i from BulkItem i where i.run = :run and i.back is not null order by i.position",
            BulkItem.class)
        .setParameter("run", run)
        .getResultList();
  }

  /**
   * What became of the cases, those that were not done first; of one that the caller may not see
   * any more only its number.
   */
  public List<ItemRow> rows(UUID run, int first, int most) {
    return sight
        .limit(
            em.createQuery(
                """
                select new org.balie.bulk.control.ItemRow(t.number, case when SEEN then t.subject else '' end, i.state, i.reason, i.arguments)
                from BulkItem i join Ticket t on t.id = i.ticket where i.run = :run
                order by case when i.state = org.balie.bulk.ItemState.DONE then 1 else 0 end, i.position
                """
                    .replace("SEEN", Sight.SEEN),
                ItemRow.class))
        .setParameter("run", run)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  List<UUID> waiting(UUID run, int most) {
    return em.createQuery(
            "select i.id from BulkItem i where i.run = :run and i.state = :waiting order by i.position",
            UUID.class)
        .setParameter("run", run)
        .setParameter("waiting", ItemState.WAITING)
        .setMaxResults(most)
        .getResultList();
  }

  public void cancelWaiting(UUID run) {
    em.createQuery("update BulkItem i set i.state = :to where i.run = :run and i.state = :from")
        .setParameter("to", ItemState.CANCELLED)
        .setParameter("from", ItemState.WAITING)
        .setParameter("run", run)
        .executeUpdate();
  }

  /** Runs that nobody works on, though they are not over. */
  List<UUID> abandoned(Instant now) {
    return em.createQuery(
            "select r.id from BulkRun r where r.state = :running"
                + " and (r.heldUntil is null or r.heldUntil < :now) order by r.startedAt",
            UUID.class)
        .setParameter("running", RunState.RUNNING)
        .setParameter("now", now)
        .getResultList();
  }

  /** Their undos go with them. */
  public void removeEndedBefore(Instant time) {
    em.createQuery("delete from BulkRun r where r.endedAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }
}
