package org.balie.emergency.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.emergency.entity.EmergencyAccount;
import org.balie.emergency.entity.EmergencySwitch;
import org.balie.platform.NotFound;

/** Turns of the switch, and personal accounts. */
@ApplicationScoped
public class EmergencyRepository {

  @PersistenceContext EntityManager em;

  void add(EmergencySwitch turn) {
    em.persist(turn);
    em.flush();
  }

  public void add(EmergencyAccount account) {
    em.persist(account);
  }

  public void remove(EmergencyAccount account) {
    em.remove(account);
  }

  Optional<EmergencySwitch> last() {
    return turns(1).stream().findFirst();
  }

  /** The newest first. */
  public List<EmergencySwitch> turns(int most) {
    return em.createQuery(
            "select s from EmergencySwitch s order by s.at desc", EmergencySwitch.class)
        .setMaxResults(most)
        .getResultList();
  }

  public List<EmergencyAccount> accounts() {
    return em.createQuery(
            "select a from EmergencyAccount a order by a.login", EmergencyAccount.class)
        .getResultList();
  }

  public EmergencyAccount lock(UUID id) {
    return Optional.ofNullable(em.find(EmergencyAccount.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFound("emergency-account/" + id));
  }

  public Optional<EmergencyAccount> lockByLogin(String login) {
    return by("login", login).map(a -> lock(a.id()));
  }

  public Optional<EmergencyAccount> byLogin(String login) {
    return by("login", login);
  }

  public Optional<EmergencyAccount> ofAgent(UUID agent) {
    return by("agent", agent);
  }

  private Optional<EmergencyAccount> by(String field, Object value) {
    return em
        .createQuery(
            "select a from EmergencyAccount a where a." + field + " = :value",
            EmergencyAccount.class)
        .setParameter("value", value)
        .getResultList()
        .stream()
        .findFirst();
  }
}
