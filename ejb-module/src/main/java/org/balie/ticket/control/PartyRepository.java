package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.customer.ShownName;
import org.balie.ticket.PartyRole;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.PartyLine;
import org.balie.ticket.entity.CaseParty;
import org.balie.ticket.entity.Ticket;

/** Whose the tickets are, and who else has to do with them. */
@ApplicationScoped
public class PartyRepository {

  @PersistenceContext EntityManager em;

  public void add(CaseParty party) {
    em.persist(party);
  }

  public void remove(CaseParty party) {
    em.remove(party);
  }

  public Optional<CaseParty> find(UUID id) {
    return Optional.ofNullable(em.find(CaseParty.class, id));
  }

  /** In the order they were added. */
  public List<PartyLine> of(TicketId ticket) {
    return em.createQuery(
            """
            select new org.balie.ticket.boundary.PartyLine(p.id, c.id, NAME, p.role)
            from CaseParty p join Customer c on c.id = p.customer where p.ticket = :ticket order by p.addedAt, p.id
            """
                .replace("NAME", ShownName.OF_C),
            PartyLine.class)
        .setParameter("ticket", ticket.value())
        .getResultList();
  }

  public boolean has(TicketId ticket, UUID customer, PartyRole role) {
    return em.createQuery(
                "select count(p) from CaseParty p where p.ticket = :ticket and p.customer = :customer and p.role = :role",
                Long.class)
            .setParameter("ticket", ticket.value())
            .setParameter("customer", customer)
            .setParameter("role", role)
            .getSingleResult()
        > 0;
  }

  /** Those of a customer where something happened last. */
  List<Ticket> latest(UUID customer, int most) {
    return em.createQuery(
            "select t from Ticket t where t.customer = :customer order by t.moments.activeAt desc, t.id",
            Ticket.class)
        .setParameter("customer", customer)
        .setMaxResults(most)
        .getResultList();
  }

  /** What the one has and the other has not: tickets, and parts in tickets. */
  List<UUID> ofOneOnly(UUID one, UUID other) {
    var all =
        em.createQuery("select t.id from Ticket t where t.customer = :one", UUID.class)
            .setParameter("one", one)
            .getResultList();
    all.addAll(
        em.createQuery(
                """
                select p.id from CaseParty p where p.customer = :one and not exists (
                  select 1 from CaseParty o where o.ticket = p.ticket and o.role = p.role and o.customer = :other)
                """,
                UUID.class)
            .setParameter("one", one)
            .setParameter("other", other)
            .getResultList());
    return all;
  }

  /** Those of them that are still the one's. */
  void move(Collection<UUID> ids, UUID from, UUID to) {
    if (ids.isEmpty()) {
      return;
    }
    for (var kind : List.of("Ticket", "CaseParty")) {
      em.createQuery(
              "update %s x set x.customer = :to where x.id in :ids and x.customer = :from"
                  .formatted(kind))
          .setParameter("to", to)
          .setParameter("ids", ids)
          .setParameter("from", from)
          .executeUpdate();
    }
  }
}
