package org.balie.view.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.view.entity.SavedView;

/** Views as they are kept. Every question names who asks: nobody finds what is not shared. */
@ApplicationScoped
public class ViewRepository {

  private static final UUID NO_TEAM = new UUID(0, 0);

  private static final String VISIBLE =
      """
      select new org.balie.view.control.SeenView(v, a.name) from SavedView v join Agent a on a.id = v.owner
      where v.discardedAt is null and (v.owner = :agent
        or v.sharing = org.balie.view.Sharing.EVERYBODY
        or v.sharing = org.balie.view.Sharing.TEAM and v.team in :teams)
      """;

  @PersistenceContext EntityManager em;

  public void add(SavedView view) {
    em.persist(view);
  }

  /** Those the agent sees: the own ones first, each by name. */
  public List<SeenView> visible(UUID agent, Collection<UUID> teams, int most) {
    return em.createQuery(
            VISIBLE + " order by case when v.owner = :agent then 0 else 1 end, lower(v.name), v.id",
            SeenView.class)
        .setParameter("agent", agent)
        .setParameter("teams", orNone(teams))
        .setMaxResults(most)
        .getResultList();
  }

  public Optional<SeenView> visible(UUID id, UUID agent, Collection<UUID> teams) {
    return em
        .createQuery(VISIBLE + " and v.id = :id", SeenView.class)
        .setParameter("agent", agent)
        .setParameter("teams", orNone(teams))
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst();
  }

  private static Collection<UUID> orNone(Collection<UUID> teams) {
    return teams.isEmpty() ? List.of(NO_TEAM) : teams;
  }

  /** Of this agent, discarded or not. */
  public Optional<SavedView> own(UUID id, UUID agent) {
    return Optional.ofNullable(em.find(SavedView.class, id)).filter(v -> v.owner().equals(agent));
  }

  public long countOwn(UUID agent) {
    return em.createQuery(
            "select count(v) from SavedView v where v.owner = :agent and v.discardedAt is null",
            Long.class)
        .setParameter("agent", agent)
        .getSingleResult();
  }

  public void forgetDiscarded(UUID agent, Instant before) {
    em.createQuery("delete from SavedView v where v.owner = :agent and v.discardedAt < :before")
        .setParameter("agent", agent)
        .setParameter("before", before)
        .executeUpdate();
  }
}
