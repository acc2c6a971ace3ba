package org.balie.channel.chat.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.channel.chat.entity.ChatPresence;

/** Agents who take chats. */
@ApplicationScoped
public class PresenceRepository {

  /**
   * A screen that is open is heard of every half minute; browsers slow down what is not looked at.
   */
  private static final Duration HEARD = Duration.ofMinutes(3);

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  public Optional<ChatPresence> find(UUID agent) {
    return Optional.ofNullable(em.find(ChatPresence.class, agent));
  }

  public void add(ChatPresence presence) {
    em.persist(presence);
  }

  /** The agent's screen was heard of. */
  public void saw(UUID agent, Instant now) {
    em.createQuery("update ChatPresence p set p.seenAt = :now where p.agent = :agent")
        .setParameter("now", now)
        .setParameter("agent", agent)
        .executeUpdate();
  }

  /** Who takes chats now. */
  public List<UUID> available() {
    return em.createQuery(
            "select p.agent from ChatPresence p where p.available = true and p.seenAt > :since",
            UUID.class)
        .setParameter("since", clock.instant().minus(HEARD))
        .getResultList();
  }
}
