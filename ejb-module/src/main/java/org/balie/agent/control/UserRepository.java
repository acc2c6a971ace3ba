package org.balie.agent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balie.agent.entity.Agent;
import org.balie.agent.entity.Team;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;

/** People and teams as administrators look at them and change them. */
@ApplicationScoped
public class UserRepository {

  private static final String MATCHING =
      " from Agent a where lower(a.name) like :text escape '!' or lower(a.email) like :text escape '!'";

  @PersistenceContext EntityManager em;

  public List<Agent> page(String text, int first, int most) {
    return em.createQuery("select a" + MATCHING + " order by a.name, a.id", Agent.class)
        .setParameter("text", pattern(text))
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  public long count(String text) {
    return em.createQuery("select count(a)" + MATCHING, Long.class)
        .setParameter("text", pattern(text))
        .getSingleResult();
  }

  private static String pattern(String text) {
    var words = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  public Agent get(UUID id) {
    return Optional.ofNullable(id)
        .map(key -> em.find(Agent.class, key))
        .orElseThrow(() -> new NotFound("agent/" + id));
  }

  /** The person, locked for this transaction. */
  public Agent lock(UUID id) {
    return Optional.ofNullable(em.find(Agent.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFound("agent/" + id));
  }

  /**
   * Active administrators, each locked in the same order by everybody, so that two who demote each
   * other wait for one another.
   */
  public List<Agent> lockAdministrators() {
    return em.createQuery(
            "select a from Agent a where a.active and exists (select 1 from Agent b join b.roles r where b = a and r = :role) order by a.id",
            Agent.class)
        .setParameter("role", Roles.ADMINISTRATOR)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  public Team lockTeam(UUID id) {
    return Optional.ofNullable(em.find(Team.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFound("team/" + id));
  }

  public Optional<UUID> teamNamed(String name) {
    return em
        .createQuery("select t.id from Team t where lower(t.name) = :name", UUID.class)
        .setParameter("name", name.toLowerCase(Locale.ROOT))
        .getResultList()
        .stream()
        .findFirst();
  }
}
