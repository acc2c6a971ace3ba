package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import org.balie.ticket.TicketId;
import org.balie.ticket.entity.Watch;

/** Who watches which ticket. */
@ApplicationScoped
public class WatchRepository {

  @PersistenceContext EntityManager em;

  public boolean watches(UUID agent, TicketId ticket) {
    return em.find(Watch.class, Watch.idOf(agent, ticket.value())) != null;
  }

  /** The ticket is locked: two windows of one agent come one after the other. */
  public void begin(UUID agent, TicketId ticket, Instant now) {
    if (!watches(agent, ticket)) {
      em.persist(new Watch(agent, ticket.value(), now));
    }
  }

  public void end(UUID agent, TicketId ticket) {
    em.createQuery("delete from Watch w where w.id = :id")
        .setParameter("id", Watch.idOf(agent, ticket.value()))
        .executeUpdate();
  }
}
