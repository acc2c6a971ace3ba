package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.ticket.Sense;
import org.balie.ticket.Status;
import org.balie.ticket.entity.TicketLink;

/** Links between cases. */
@ApplicationScoped
public class LinkRepository {

  @PersistenceContext EntityManager em;

  public void add(TicketLink link) {
    em.persist(link);
  }

  public void remove(TicketLink link) {
    em.remove(link);
  }

  public Optional<TicketLink> find(UUID id) {
    return Optional.ofNullable(em.find(TicketLink.class, id));
  }

  /** In the order they were made. */
  public List<TicketLink> of(UUID ticket) {
    return em.createQuery(
            "select l from TicketLink l where l.from = :id or l.to = :id order by l.addedAt, l.id",
            TicketLink.class)
        .setParameter("id", ticket)
        .getResultList();
  }

  /** The case that this one is part of. */
  public Optional<UUID> parent(UUID ticket) {
    return em.createQuery(
            "select l.to from TicketLink l where l.from = :id and l.kind = :kind", UUID.class)
        .setParameter("id", ticket)
        .setParameter("kind", Sense.CHILD_OF)
        .getResultStream()
        .findFirst();
  }

  /** Numbers of the cases that are part of this one and not finished. */
  public List<String> openChildren(UUID ticket) {
    return em.createQuery(
            "select t.number from TicketLink l join Ticket t on t.id = l.from"
                + " where l.to = :id and l.kind = :kind and t.status not in :finished order by t.number",
            String.class)
        .setParameter("id", ticket)
        .setParameter("kind", Sense.CHILD_OF)
        .setParameter("finished", List.of(Status.RESOLVED, Status.CLOSED))
        .getResultList();
  }
}
