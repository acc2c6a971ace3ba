package org.balie.application.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.application.entity.ApiKey;
import org.balie.application.entity.ApplicationAccount;
import org.balie.platform.NotFound;

/** Applications and their keys. */
@ApplicationScoped
public class ApplicationRepository {

  @PersistenceContext EntityManager em;

  /** A key with the application it opens the door for. */
  record Holder(ApiKey key, ApplicationAccount account) {}

  public void add(ApplicationAccount account) {
    em.persist(account);
  }

  public void add(ApiKey key) {
    em.persist(key);
  }

  /** Locked: two administrators do not issue a third key together. */
  public ApplicationAccount lock(UUID id) {
    return Optional.ofNullable(
            em.find(ApplicationAccount.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFound("application/" + id));
  }

  public ApiKey key(UUID id) {
    return Optional.ofNullable(em.find(ApiKey.class, id))
        .orElseThrow(() -> new NotFound("api-key/" + id));
  }

  public List<ApplicationAccount> all() {
    return em.createQuery(
            "select a from ApplicationAccount a order by lower(a.name), a.id",
            ApplicationAccount.class)
        .getResultList();
  }

  public List<ApiKey> keys() {
    return em.createQuery("select k from ApiKey k order by k.createdAt, k.id", ApiKey.class)
        .getResultList();
  }

  public List<ApiKey> keysOf(UUID application) {
    return em.createQuery("select k from ApiKey k where k.application = :id", ApiKey.class)
        .setParameter("id", application)
        .getResultList();
  }

  Optional<Holder> holder(String prefix) {
    return em
        .createQuery(
            "select k, a from ApiKey k join ApplicationAccount a on a.id = k.application where k.prefix = :prefix",
            Object[].class)
        .setParameter("prefix", prefix)
        .getResultList()
        .stream()
        .map(found -> new Holder((ApiKey) found[0], (ApplicationAccount) found[1]))
        .findFirst();
  }

  public Optional<ApplicationAccount> byName(String name) {
    return em
        .createQuery(
            "select a from ApplicationAccount a where a.name = :name", ApplicationAccount.class)
        .setParameter("name", name)
        .getResultList()
        .stream()
        .findFirst();
  }

  public Optional<ApplicationAccount> byTokenClient(String client) {
    return em
        .createQuery(
            "select a from ApplicationAccount a where a.tokenClient = :client",
            ApplicationAccount.class)
        .setParameter("client", client)
        .getResultList()
        .stream()
        .findFirst();
  }

  void used(UUID key, Instant now) {
    em.createQuery("update ApiKey k set k.usedAt = :now where k.id = :id")
        .setParameter("now", now)
        .setParameter("id", key)
        .executeUpdate();
  }
}
