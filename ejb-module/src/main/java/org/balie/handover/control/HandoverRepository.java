package org.balie.handover.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.handover.HandoverId;
import org.balie.handover.HandoverState;
import org.balie.handover.entity.HandoverEntry;
import org.balie.handover.entity.StoredHandover;
import org.balie.platform.NotFound;
import org.balie.ticket.TicketId;

/** Hand-overs and what travelled with them. */
@ApplicationScoped
public class HandoverRepository {

  @PersistenceContext EntityManager em;

  public void add(StoredHandover handover) {
    em.persist(handover);
  }

  public void add(HandoverEntry entry) {
    em.persist(entry);
  }

  /** For a change: two reports about one hand-over come one after the other. */
  public StoredHandover lock(HandoverId id) {
    var handover = get(id);
    // Read again under the lock: it may have been read before, and changed since.
    em.refresh(handover, LockModeType.PESSIMISTIC_WRITE);
    return handover;
  }

  public StoredHandover get(HandoverId id) {
    return Optional.ofNullable(em.find(StoredHandover.class, id.value()))
        .orElseThrow(() -> new NotFound("handover/" + id));
  }

  public HandoverEntry entry(UUID id) {
    return Optional.ofNullable(em.find(HandoverEntry.class, id))
        .orElseThrow(() -> new NotFound("handover-entry/" + id));
  }

  Optional<StoredHandover> byRemoteId(String receiver, String remoteId) {
    return byRemote("remoteId", receiver, remoteId);
  }

  Optional<StoredHandover> byRemoteNumber(String receiver, String number) {
    return byRemote("remoteNumber", receiver, number);
  }

  private Optional<StoredHandover> byRemote(String column, String receiver, String value) {
    return em
        .createQuery(
            "select h from StoredHandover h where h.receiver = :receiver and h."
                + column
                + " = :value",
            StoredHandover.class)
        .setParameter("receiver", receiver)
        .setParameter("value", value)
        .getResultList()
        .stream()
        .findFirst();
  }

  public List<StoredHandover> of(TicketId ticket) {
    return of(List.of(ticket.value()));
  }

  /** Oldest first. */
  public List<StoredHandover> of(Collection<UUID> tickets) {
    return tickets.isEmpty()
        ? List.of()
        : em.createQuery(
                "select h from StoredHandover h where h.ticket in :tickets order by h.ticket, h.number",
                StoredHandover.class)
            .setParameter("tickets", tickets)
            .getResultList();
  }

  public int nextNumber(TicketId ticket) {
    return em.createQuery(
                "select coalesce(max(h.number), 0) from StoredHandover h where h.ticket = :ticket",
                Integer.class)
            .setParameter("ticket", ticket.value())
            .getSingleResult()
        + 1;
  }

  public int nextEntry(HandoverId handover) {
    return em.createQuery(
                "select coalesce(max(e.number), 0) from HandoverEntry e where e.handover = :handover",
                Integer.class)
            .setParameter("handover", handover.value())
            .getSingleResult()
        + 1;
  }

  List<String> known(HandoverId handover, Collection<String> remoteIds) {
    return em.createQuery(
            "select e.remoteId from HandoverEntry e where e.handover = :handover and e.remoteId in :ids",
            String.class)
        .setParameter("handover", handover.value())
        .setParameter("ids", remoteIds)
        .getResultList();
  }

  public List<HandoverEntry> failedEntries() {
    return em.createQuery(
            "select e from HandoverEntry e where e.state = :failed order by e.at, e.id",
            HandoverEntry.class)
        .setParameter("failed", HandoverEntry.State.FAILED)
        .setMaxResults(200)
        .getResultList();
  }

  public List<StoredHandover> inState(HandoverState state, int most) {
    return em.createQuery(
            "select h from StoredHandover h where h.state = :state order by h.since, h.id",
            StoredHandover.class)
        .setParameter("state", state)
        .setMaxResults(most)
        .getResultList();
  }

  public long count(HandoverState state) {
    return em.createQuery(
            "select count(h) from StoredHandover h where h.state = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }

  /** Messages of the ticket that the second line meant for the customer. */
  public List<UUID> forCustomer(TicketId ticket) {
    return em.createQuery(
            "select e.message from HandoverEntry e, StoredHandover h where h.id = e.handover"
                + " and h.ticket = :ticket and e.forCustomer = true and e.message is not null",
            UUID.class)
        .setParameter("ticket", ticket.value())
        .getResultList();
  }

  /** Hand-overs that were silent for too long. */
  List<StoredHandover> silent(Instant now, int most) {
    return em.createQuery(
            "select h from StoredHandover h where h.remindAt <= :now order by h.remindAt",
            StoredHandover.class)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }
}
