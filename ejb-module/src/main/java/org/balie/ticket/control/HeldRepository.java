package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.ticket.TicketId;
import org.balie.ticket.entity.Message;

/** Replies that leave later, and the tickets they are on. */
@ApplicationScoped
class HeldRepository {

  @PersistenceContext EntityManager em;

  List<UUID> due(Instant now, int most) {
    return em.createQuery(
            "select m.id from Message m where m.leavesAt <= :now order by m.leavesAt, m.id",
            UUID.class)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  Optional<TicketId> ticketOf(UUID message) {
    return em.createQuery("select m.ticket.id from Message m where m.id = :id", UUID.class)
        .setParameter("id", message)
        .getResultStream()
        .findFirst()
        .map(TicketId::new);
  }

  /** As it is after the ticket was locked. */
  Optional<Message> current(UUID message) {
    var found = Optional.ofNullable(em.find(Message.class, message));
    found.ifPresent(em::refresh);
    return found;
  }

  /** With its files; what was stored of them stays. */
  void remove(Message message) {
    em.createQuery("delete from Attachment a where a.message = :id")
        .setParameter("id", message.id())
        .executeUpdate();
    message.ticket().forget(message);
    em.remove(message);
  }
}
