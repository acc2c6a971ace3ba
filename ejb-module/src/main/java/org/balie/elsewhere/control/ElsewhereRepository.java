package org.balie.elsewhere.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.elsewhere.entity.LinkedCase;
import org.balie.ticket.TicketId;

/** Links to cases of other systems. */
@ApplicationScoped
public class ElsewhereRepository {

  @PersistenceContext EntityManager em;

  public List<LinkedCase> of(TicketId ticket) {
    return em.createQuery(
            "select c from LinkedCase c where c.ticket = :ticket order by c.id", LinkedCase.class)
        .setParameter("ticket", ticket.value())
        .getResultList();
  }

  public Optional<LinkedCase> find(UUID id) {
    return Optional.ofNullable(em.find(LinkedCase.class, id));
  }

  public void add(LinkedCase link) {
    em.persist(link);
  }

  public void remove(LinkedCase link) {
    em.remove(link);
  }
}
