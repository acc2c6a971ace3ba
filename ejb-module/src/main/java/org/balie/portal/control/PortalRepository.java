package org.balie.portal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.portal.entity.Portal;

/** The list of portals. */
@ApplicationScoped
public class PortalRepository {

  @PersistenceContext EntityManager em;

  public List<Portal> all() {
    return em.createQuery("select p from Portal p order by p.position, p.id", Portal.class)
        .getResultList();
  }

  public Optional<Portal> find(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(Portal.class, i));
  }

  public void add(Portal portal) {
    em.persist(portal);
  }

  public void remove(Portal portal) {
    em.remove(portal);
  }
}
