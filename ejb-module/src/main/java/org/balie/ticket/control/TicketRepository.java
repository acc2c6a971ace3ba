package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.platform.EditConflict;
import org.balie.platform.NotFound;
import org.balie.ticket.Hidden;
import org.balie.ticket.Sight;
import org.balie.ticket.TicketId;
import org.balie.ticket.Version;
import org.balie.ticket.entity.Attachment;
import org.balie.ticket.entity.Message;
import org.balie.ticket.entity.Ticket;
import org.balie.ticket.entity.TimelineEntry;

/**
 * Tickets and what hangs on them. Whoever changes a ticket locks its row first: the comparison with
 * the version that was seen is then exact, and two messages at the same moment come one after the
 * other instead of failing.
 */
@ApplicationScoped
public class TicketRepository {

  @PersistenceContext EntityManager em;

  public void add(Ticket ticket) {
    em.persist(ticket);
  }

  public void add(Message message) {
    em.persist(message);
  }

  public void add(Attachment attachment) {
    em.persist(attachment);
  }

  public void add(TimelineEntry entry) {
    em.persist(entry);
  }

  /**
   * The ticket for a change that depends on what was seen; an {@link EditConflict} when it is no
   * longer so.
   */
  public Ticket get(TicketId id, Version seen) {
    var ticket = lock(id);
    if (ticket.version() != seen.value()) {
      throw new EditConflict(seen.value(), ticket.version());
    }
    return ticket;
  }

  /** The ticket for a change that is right whatever happened before, such as adding a note. */
  public Ticket lock(TicketId id) {
    return Optional.ofNullable(em.find(Ticket.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFound("ticket/" + id));
  }

  /**
   * Two at once, always in the same order: whoever does something with the same two waits instead
   * of both waiting for each other.
   */
  public void lockBoth(TicketId one, TicketId other) {
    Stream.of(one, other).sorted(Comparator.comparing(TicketId::value)).forEach(this::lock);
  }

  /** The ticket, locked, or the one it was merged into: where what comes in belongs now. */
  public Ticket current(TicketId id) {
    var ticket = lock(id);
    return ticket.mergedInto().map(this::lock).orElse(ticket);
  }

  /** Writes what changed now and returns the state that the ticket has from then on. */
  public Version settled(Ticket ticket) {
    em.flush();
    return new Version(ticket.version());
  }

  /** Those of these tickets that are hidden. */
  List<UUID> amongHidden(Collection<UUID> ids, Hidden hidden) {
    return hidden
        .in(
            em.createQuery(
                "select t.id from Ticket t where t.id in :ids and not " + Sight.SEEN, UUID.class))
        .setParameter("ids", ids)
        .getResultList();
  }

  public Optional<Ticket> find(TicketId id) {
    return Optional.ofNullable(em.find(Ticket.class, id.value()));
  }

  public Optional<Message> findMessage(UUID id) {
    return Optional.ofNullable(em.find(Message.class, id));
  }

  public Message message(UUID id) {
    return Optional.ofNullable(em.find(Message.class, id))
        .orElseThrow(() -> new NotFound("message/" + id));
  }

  public Attachment attachment(UUID id) {
    return Optional.ofNullable(em.find(Attachment.class, id))
        .orElseThrow(() -> new NotFound("attachment/" + id));
  }

  /** The next number of a ticket, from a sequence: nobody waits for anybody, gaps are harmless. */
  public long nextNumber() {
    return ((Number)
            em.createNativeQuery("select nextval('ticket_number_seq')", Long.class)
                .getSingleResult())
        .longValue();
  }
}
