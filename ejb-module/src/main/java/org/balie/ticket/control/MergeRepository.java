package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.balie.ticket.TicketId;

/** Moves what was said from one ticket to another, in statements over all of it at once. */
@ApplicationScoped
public class MergeRepository {

  @PersistenceContext EntityManager em;

  /** Everything on a ticket; from now on each message knows where it was said first. */
  public List<UUID> messagesOf(TicketId ticket) {
    em.createQuery(
            "update Message m set m.saidOn = :id where m.ticket.id = :id and m.saidOn is null")
        .setParameter("id", ticket.value())
        .executeUpdate();
    return ids("select m.id from Message m where m.ticket.id = :id", ticket);
  }

  /** What was said on a ticket first, wherever it is now. */
  public List<UUID> saidOn(TicketId ticket) {
    return ids("select m.id from Message m where m.saidOn = :id", ticket);
  }

  private List<UUID> ids(String query, TicketId ticket) {
    return em.createQuery(query, UUID.class).setParameter("id", ticket.value()).getResultList();
  }

  public void move(List<UUID> messages, TicketId to) {
    em.createQuery("update Message m set m.ticket.id = :to where m.id in :messages")
        .setParameter("to", to.value())
        .setParameter("messages", messages)
        .executeUpdate();
    em.createQuery("update Attachment a set a.ticket = :to where a.message in :messages")
        .setParameter("to", to.value())
        .setParameter("messages", messages)
        .executeUpdate();
  }

  /** Tickets that were merged into the one go on in the other. */
  public void follow(TicketId from, TicketId to) {
    em.createQuery("update Ticket t set t.merge.into = :to where t.merge.into = :from")
        .setParameter("to", to.value())
        .setParameter("from", from.value())
        .executeUpdate();
  }
}
