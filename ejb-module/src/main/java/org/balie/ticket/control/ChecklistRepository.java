package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.balie.ticket.TicketId;
import org.balie.ticket.entity.CaseCheck;

/** What is done of the checklists of cases. */
@ApplicationScoped
public class ChecklistRepository {

  @PersistenceContext EntityManager em;

  public List<CaseCheck> of(TicketId ticket) {
    return em.createQuery("select c from CaseCheck c where c.ticket = :ticket", CaseCheck.class)
        .setParameter("ticket", ticket.value())
        .getResultList();
  }

  public void add(CaseCheck check) {
    em.persist(check);
  }

  public void remove(CaseCheck check) {
    em.remove(check);
  }
}
