package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.ticket.DraftKind;
import org.balie.ticket.Sight;
import org.balie.ticket.boundary.DraftLine;
import org.balie.ticket.entity.Draft;

/** Drafts. Every question names the agent: nobody reads what somebody else has not sent. */
@ApplicationScoped
public class DraftRepository {

  private static final String LIVE = " and d.agent = :agent and d.discardedAt is null";

  @PersistenceContext EntityManager em;

  @Inject Sight sight;

  public void add(Draft draft) {
    em.persist(draft);
  }

  /** Locked, so that two windows that save at the same moment come one after the other. */
  public Optional<Draft> lock(UUID id, UUID agent) {
    return Optional.ofNullable(em.find(Draft.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(d -> d.agent().equals(agent));
  }

  public Optional<Draft> find(UUID id, UUID agent) {
    return em
        .createQuery("select d from Draft d where d.id = :id" + LIVE, Draft.class)
        .setParameter("id", id)
        .setParameter("agent", agent)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** What the agent has begun on a ticket: a reply, a note, both or nothing. */
  public List<Draft> on(UUID ticket, UUID agent) {
    return em.createQuery("select d from Draft d where d.ticket = :ticket" + LIVE, Draft.class)
        .setParameter("ticket", ticket)
        .setParameter("agent", agent)
        .getResultList();
  }

  public List<DraftLine> of(UUID agent, int most) {
    return sight
        .limit(
            em.createQuery(
                """
                select new org.balie.ticket.boundary.DraftLine(d.id, d.kind, t.number, coalesce(t.subject, d.title), substring(d.content, 1, 200), d.savedAt)
                from Draft d left join Ticket t on t.id = d.ticket
                where d.agent = :agent and d.discardedAt is null and SEEN order by d.savedAt desc, d.id
                """
                    .replace("SEEN", Sight.SEEN),
                DraftLine.class))
        .setParameter("agent", agent)
        .setMaxResults(most)
        .getResultList();
  }

  public long count(UUID agent) {
    return em.createQuery(
            "select count(d) from Draft d where d.agent = :agent and d.discardedAt is null",
            Long.class)
        .setParameter("agent", agent)
        .getSingleResult();
  }

  /** What was sent is no draft any more, whichever window sent it. */
  public void forget(UUID ticket, UUID agent, DraftKind kind) {
    em.createQuery(
            "delete from Draft d where d.ticket = :ticket and d.agent = :agent and d.kind = :kind")
        .setParameter("ticket", ticket)
        .setParameter("agent", agent)
        .setParameter("kind", kind)
        .executeUpdate();
  }

  public void forget(UUID id, UUID agent) {
    em.createQuery("delete from Draft d where d.id = :id and d.agent = :agent")
        .setParameter("id", id)
        .setParameter("agent", agent)
        .executeUpdate();
  }

  public int removeDiscardedBefore(Instant time) {
    return em.createQuery("delete from Draft d where d.discardedAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }
}
