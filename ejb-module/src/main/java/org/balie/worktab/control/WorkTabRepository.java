package org.balie.worktab.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.ticket.Sight;
import org.balie.worktab.boundary.WorkTabLine;
import org.balie.worktab.entity.WorkTab;

/** Work tabs. Every question names the agent: nobody sees what somebody else has open. */
@ApplicationScoped
public class WorkTabRepository {

  /**
   * A draft that was put away takes its tab along, and so does a case that is out of sight; a
   * delivery that failed is no new version.
   */
  private static final String LINE =
      """
      select new org.balie.worktab.boundary.WorkTabLine(w.id, w.kind, coalesce(w.ticket, w.draft), t.number, t.channel, coalesce(t.subject, d.title),
        case when t.version > w.seenVersion or exists (
          select 1 from TimelineEntry e where e.ticket = t.id and e.what = 'delivery-failed' and e.at > w.seenAt) then true else false end)
      from WorkTab w left join Ticket t on t.id = w.ticket left join Draft d on d.id = w.draft
      where w.agent = :agent and (d.id is null or d.discardedAt is null) and\s"""
          + Sight.SEEN;

  @PersistenceContext EntityManager em;

  @Inject Sight sight;

  /** All that are open with what they show, in one statement. */
  public List<WorkTabLine> open(UUID agent) {
    return lines(" and w.closedAt is null order by w.position, w.openedAt")
        .setParameter("agent", agent)
        .getResultList();
  }

  /** What was closed, the last first. */
  public Optional<WorkTabLine> lastClosed(UUID agent) {
    return lines(" and w.closedAt is not null order by w.closedAt desc, w.id")
        .setParameter("agent", agent)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<WorkTabLine> lines(String rest) {
    return sight.limit(em.createQuery(LINE + rest, WorkTabLine.class));
  }

  /**
   * Notes what was seen.
   *
   * @return whether there is an open tab of it
   */
  public boolean saw(UUID id, long version, Instant now) {
    return em.createQuery(
                """
                update WorkTab w set w.seenAt = :now, w.seenVersion = greatest(w.seenVersion, :version)
                where w.id = :id and w.closedAt is null
                """)
            .setParameter("now", now)
            .setParameter("version", version)
            .setParameter("id", id)
            .executeUpdate()
        > 0;
  }

  /**
   * The strip, for a change of it. Two windows of one agent come one after the other: the agent's
   * own row is locked, because an empty strip has none.
   */
  public Strip lock(UUID agent) {
    em.createNativeQuery("select id from agent where id = :agent for update", UUID.class)
        .setParameter("agent", agent)
        .getSingleResult();
    return new Strip(
        em.createQuery(
                "select w from WorkTab w where w.agent = :agent and w.closedAt is null"
                    + " order by w.position, w.openedAt",
                WorkTab.class)
            .setParameter("agent", agent)
            .getResultList());
  }

  /** Of this agent, open or closed. */
  public Optional<WorkTab> find(UUID id, UUID agent) {
    return Optional.ofNullable(em.find(WorkTab.class, id)).filter(t -> t.agent().equals(agent));
  }

  public void add(WorkTab tab) {
    em.persist(tab);
  }

  /** Of what was closed only the last few can be opened again. */
  public void forgetClosed(UUID agent, int kept) {
    em.createQuery(
            "select w from WorkTab w where w.agent = :agent and w.closedAt is not null"
                + " order by w.closedAt desc, w.id",
            WorkTab.class)
        .setParameter("agent", agent)
        .setFirstResult(kept)
        .getResultList()
        .forEach(em::remove);
  }
}
