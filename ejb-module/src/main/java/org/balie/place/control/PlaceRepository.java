package org.balie.place.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.place.entity.CasePlace;
import org.balie.ticket.TicketId;

/** Places of cases. */
@ApplicationScoped
public class PlaceRepository {

  @PersistenceContext EntityManager em;

  public Optional<CasePlace> find(TicketId ticket) {
    return Optional.ofNullable(em.find(CasePlace.class, ticket.value()));
  }

  public List<CasePlace> pointed(Collection<UUID> tickets) {
    return tickets.isEmpty()
        ? List.of()
        : em.createQuery(
                "select p from CasePlace p where p.ticket in :tickets and p.latitude is not null",
                CasePlace.class)
            .setParameter("tickets", tickets)
            .getResultList();
  }

  public void add(CasePlace place) {
    em.persist(place);
  }

  public void remove(CasePlace place) {
    em.remove(place);
  }
}
