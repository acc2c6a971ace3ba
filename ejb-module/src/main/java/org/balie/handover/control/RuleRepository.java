package org.balie.handover.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balie.handover.entity.Proposal;
import org.balie.platform.NotFound;
import org.balie.ticket.Status;

/** What an administrator keeps: proposals, and what becomes of the case when something happens. */
@ApplicationScoped
public class RuleRepository {

  @PersistenceContext EntityManager em;

  Optional<Status> statusAfter(String receiver, String event) {
    return Optional.ofNullable(rules(receiver).get(event));
  }

  /** Statuses of cases by what happens at the receiver. */
  public Map<String, Status> rules(String receiver) {
    List<?> rows =
        em.createNativeQuery(
                "select event, ticket_status from handover_rule where receiver = ?1 order by event",
                Object[].class)
            .setParameter(1, receiver)
            .getResultList();
    var found = new LinkedHashMap<String, Status>();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(row -> found.put((String) row[0], Status.valueOf((String) row[1])));
    return found;
  }

  /** A rule for this event, or none with null. */
  public void set(String receiver, String event, Status status) {
    em.createNativeQuery("delete from handover_rule where receiver = ?1 and event = ?2")
        .setParameter(1, receiver)
        .setParameter(2, event)
        .executeUpdate();
    if (status != null) {
      em.createNativeQuery(
              "insert into handover_rule (receiver, event, ticket_status) values (?1, ?2, ?3)")
          .setParameter(1, receiver)
          .setParameter(2, event)
          .setParameter(3, status.name())
          .executeUpdate();
    }
  }

  public List<Proposal> proposals() {
    return em.createQuery(
            "select p from Proposal p order by p.receiver, p.caseType, p.id", Proposal.class)
        .getResultList();
  }

  public Proposal proposal(UUID id) {
    return Optional.ofNullable(em.find(Proposal.class, id))
        .orElseThrow(() -> new NotFound("handover-proposal/" + id));
  }

  public void add(Proposal proposal) {
    em.persist(proposal);
  }

  public void remove(Proposal proposal) {
    em.remove(proposal);
  }
}
