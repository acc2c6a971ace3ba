package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balie.channel.email.entity.SecureDomain;

/** Domains that demand an encrypted line. */
@ApplicationScoped
public class SecureDomainRepository {

  @PersistenceContext EntityManager em;

  /** By their names. */
  public List<String> all() {
    return em.createQuery("select d.domain from SecureDomain d order by d.domain", String.class)
        .getResultList();
  }

  /** Which of these are among them. */
  public List<String> among(Set<String> domains) {
    return domains.isEmpty()
        ? List.of()
        : em.createQuery(
                "select d.domain from SecureDomain d where d.domain in :domains", String.class)
            .setParameter("domains", domains)
            .getResultList();
  }

  public Optional<SecureDomain> find(String domain) {
    return Optional.ofNullable(em.find(SecureDomain.class, domain));
  }

  public void add(SecureDomain domain) {
    em.persist(domain);
  }

  public void remove(SecureDomain domain) {
    em.remove(domain);
  }
}
