package org.balie.agent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balie.agent.SessionKind;
import org.balie.agent.entity.AgentSession;

/** Sessions of people. */
@ApplicationScoped
public class SessionRepository {

  @PersistenceContext EntityManager em;

  public void add(AgentSession session) {
    em.persist(session);
  }

  public Optional<AgentSession> find(UUID id) {
    return Optional.ofNullable(em.find(AgentSession.class, id));
  }

  public int endOfProvider(String sid, Instant now) {
    return end("providerSid", sid, now);
  }

  public int endOfAgent(UUID agent, Instant now) {
    return end("agent", agent, now);
  }

  public int endOfKind(SessionKind kind, Instant now) {
    return end("kind", kind, now);
  }

  private int end(String field, Object value, Instant now) {
    return em.createQuery(
            "update AgentSession s set s.endedAt = :now where s.endedAt is null and s."
                + field
                + " = :value")
        .setParameter("now", now)
        .setParameter("value", value)
        .executeUpdate();
  }

  public int removeStartedBefore(Instant time) {
    return em.createQuery("delete from AgentSession s where s.startedAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }
}
