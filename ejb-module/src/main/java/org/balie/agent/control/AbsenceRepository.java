package org.balie.agent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balie.agent.Absence;
import org.balie.agent.entity.StoredAbsence;

/** Who is away, and who sees their cases meanwhile. */
@ApplicationScoped
public class AbsenceRepository {

  @PersistenceContext EntityManager em;

  public Optional<Absence> of(UUID agent) {
    return Optional.ofNullable(em.find(StoredAbsence.class, agent)).map(StoredAbsence::absence);
  }

  /** Instead of one that there was. Two windows of one agent come one after the other. */
  public void plan(Absence absence) {
    em.createNativeQuery("select id from agent where id = :agent for update", UUID.class)
        .setParameter("agent", absence.agent())
        .getSingleResult();
    var known = em.find(StoredAbsence.class, absence.agent());
    if (known == null) {
      em.persist(new StoredAbsence(absence));
    } else {
      known.change(absence);
    }
  }

  public void end(UUID agent) {
    em.createQuery("delete from StoredAbsence s where s.agent = :agent")
        .setParameter("agent", agent)
        .executeUpdate();
  }

  List<Absence> at(Instant now) {
    return em.createQuery(
            "select s from StoredAbsence s where s.beginsAt <= :now and s.endsAt > :now",
            StoredAbsence.class)
        .setParameter("now", now)
        .getResultStream()
        .map(StoredAbsence::absence)
        .toList();
  }

  Set<UUID> standsInFor(UUID agent, Instant now) {
    return Set.copyOf(
        em.createQuery(
                "select s.agent from StoredAbsence s where s.substitute = :me and s.beginsAt <= :now and s.endsAt > :now",
                UUID.class)
            .setParameter("me", agent)
            .setParameter("now", now)
            .getResultList());
  }
}
