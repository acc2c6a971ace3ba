package org.balie.topic.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.balie.topic.entity.Favourite;

/** Favourite topics. */
@ApplicationScoped
public class FavouriteRepository {

  private static final UUID NO_TEAM = new UUID(0, 0);

  @PersistenceContext EntityManager em;

  public void add(Favourite favourite) {
    em.persist(favourite);
  }

  /** The agent's own and those of the teams, in the order they were added. */
  public List<Favourite> of(UUID agent, Set<UUID> teams) {
    return em.createQuery(
            "select f from Favourite f where f.agent = :agent or f.team in :teams order by f.addedAt, f.id",
            Favourite.class)
        .setParameter("agent", agent)
        .setParameter("teams", teams.isEmpty() ? Set.of(NO_TEAM) : teams)
        .getResultList();
  }

  public void removeOfAgent(UUID topic, UUID agent) {
    em.createQuery("delete from Favourite f where f.topic = :topic and f.agent = :agent")
        .setParameter("topic", topic)
        .setParameter("agent", agent)
        .executeUpdate();
  }

  public void removeOfTeam(UUID topic, UUID team) {
    em.createQuery("delete from Favourite f where f.topic = :topic and f.team = :team")
        .setParameter("topic", topic)
        .setParameter("team", team)
        .executeUpdate();
  }
}
