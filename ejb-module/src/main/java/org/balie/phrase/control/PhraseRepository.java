package org.balie.phrase.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balie.phrase.entity.StoredPhrase;

/** Standard texts. */
@ApplicationScoped
public class PhraseRepository {

  /** The id of no agent and of no team. */
  private static final UUID NOBODY = new UUID(0, 0);

  @PersistenceContext EntityManager em;

  /** Those of the agent, of the teams and of everybody. */
  public List<StoredPhrase> of(UUID agent, Set<UUID> teams) {
    return query("p.removedAt is null", agent, teams);
  }

  /** The same, of those that were removed. */
  public List<StoredPhrase> removedOf(UUID agent, Set<UUID> teams) {
    return query("p.removedAt is not null", agent, teams);
  }

  private List<StoredPhrase> query(String condition, UUID agent, Set<UUID> teams) {
    return em.createQuery(
            "select p from StoredPhrase p where "
                + condition
                + " and (p.agent = :agent or p.team in :teams or (p.agent is null and p.team is null))"
                + " order by lower(p.title), p.id",
            StoredPhrase.class)
        .setParameter("agent", agent)
        .setParameter("teams", teams.isEmpty() ? Set.of(NOBODY) : teams)
        .getResultList();
  }

  /** How many an agent, a team, or everybody when both are null, has in use. */
  public long count(UUID agent, UUID team) {
    var owner = agent != null ? agent : team != null ? team : NOBODY;
    return em.createQuery(
            "select count(p) from StoredPhrase p"
                + " where p.removedAt is null and coalesce(p.agent, p.team, :nobody) = :owner",
            Long.class)
        .setParameter("nobody", NOBODY)
        .setParameter("owner", owner)
        .getSingleResult();
  }

  public Optional<StoredPhrase> find(UUID id) {
    return Optional.ofNullable(em.find(StoredPhrase.class, id));
  }

  public void add(StoredPhrase phrase) {
    em.persist(phrase);
  }

  public int forget(Instant removedBefore) {
    return em.createQuery("delete from StoredPhrase p where p.removedAt < :time")
        .setParameter("time", removedBefore)
        .executeUpdate();
  }
}
