package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.ticket.Status;
import org.balie.ticket.boundary.After;
import org.balie.ticket.boundary.Queue;
import org.balie.ticket.boundary.QueueCounts;
import org.balie.ticket.boundary.TicketFilter;
import org.balie.ticket.boundary.TicketRow;

/**
 * Lists by keyset: the next page starts after a row, so that page 2,000 costs as much as page 2 and
 * nothing is shown twice.
 */
@ApplicationScoped
public class TicketListRepository {

  private static final UUID NOBODY = new UUID(0, 0);
  private static final List<Status> WORKABLE = List.of(Status.NEW, Status.OPEN);

  @PersistenceContext EntityManager em;

  /** Whose queues: the agent and their teams. */
  public record Owner(UUID agent, Collection<UUID> teams) {

    Collection<UUID> teamsOrNobody() {
      return teams.isEmpty() ? List.of(NOBODY) : teams;
    }
  }

  /** A condition in JPQL with its parameters. */
  private record Condition(List<String> parts, Map<String, Object> parameters) {

    static Condition none() {
      return new Condition(new ArrayList<>(), new HashMap<>());
    }

    Condition and(String part) {
      parts.add(part);
      return this;
    }

    Condition and(String part, String name, Object value) {
      if (value != null && !(value instanceof Collection<?> many && many.isEmpty())) {
        parts.add(part);
        parameters.put(name, value);
      }
      return this;
    }
  }

  public List<TicketRow> queue(Queue queue, Owner owner, After after, int most) {
    return page(of(queue, owner), "activeAt", after, most);
  }

  private static Condition of(Queue queue, Owner owner) {
    var all = Condition.none();
    return switch (queue) {
      case MINE ->
          all.and("t.assignee = :me", "me", owner.agent())
              .and("t.status in :some", "some", WORKABLE);
      case TEAM ->
          all.and("t.team in :teams", "teams", owner.teamsOrNobody())
              .and("t.status in :some", "some", WORKABLE);
      case UNASSIGNED -> all.and("t.assignee is null").and("t.status in :some", "some", WORKABLE);
      case WAITING ->
          all.and(
              "t.status in :some",
              "some",
              List.of(Status.WAITING_FOR_CUSTOMER, Status.WAITING_FOR_SECOND_LINE));
      case SUSPENDED -> all.and("t.status in :some", "some", List.of(Status.SUSPENDED));
      case OPEN -> all.and("t.status in :some", "some", Status.UNFINISHED);
      case FINISHED ->
          all.and("t.status in :some", "some", List.of(Status.RESOLVED, Status.CLOSED));
    };
  }

  /** Tickets of a filter without text, newest first. */
  public List<TicketRow> filtered(TicketFilter filter, After after, int most) {
    var condition =
        Condition.none()
            .and("t.status in :statuses", "statuses", filter.statuses())
            .and("t.priority in :priorities", "priorities", filter.priorities())
            .and("t.caseType = :caseType", "caseType", filter.caseType())
            .and("t.channel = :channel", "channel", filter.channel())
            .and("t.team = :team", "team", filter.team())
            .and("t.assignee = :assignee", "assignee", filter.assignee())
            .and("t.customer = :customer", "customer", filter.customer())
            .and("t.moments.createdAt >= :from", "from", filter.createdFrom())
            .and("t.moments.createdAt < :to", "to", filter.createdTo());
    return page(condition, "createdAt", after, most);
  }

  private List<TicketRow> page(Condition condition, String moment, After after, int most) {
    var column = "t.moments." + moment;
    if (after != null) {
      condition
          .and(
              "(" + column + " < :time or " + column + " = :time and t.id < :last)",
              "time",
              after.time())
          .parameters()
          .put("last", after.id());
    }
    var where =
        condition.parts().isEmpty() ? "" : "where " + String.join(" and ", condition.parts());
    var query =
        em.createQuery(
                TicketReadRepository.ROW + where + " order by " + column + " desc, t.id desc",
                TicketRow.class)
            .setMaxResults(most);
    condition.parameters().forEach(query::setParameter);
    return query.getResultList();
  }

  /** All counts in one statement. */
  public QueueCounts counts(Owner owner) {
    return em.createQuery(
            """
            select new org.balie.ticket.boundary.QueueCounts(
              coalesce(sum(case when t.assignee = :me and t.status in :workable then 1 else 0 end), 0),
              coalesce(sum(case when t.team in :teams and t.status in :workable then 1 else 0 end), 0),
              coalesce(sum(case when t.assignee is null and t.status in :workable then 1 else 0 end), 0),
              coalesce(sum(case when t.status in :waiting then 1 else 0 end), 0),
              coalesce(sum(case when t.status = :suspended then 1 else 0 end), 0),
              count(t))
            from Ticket t where t.status in :unfinished
            """,
            QueueCounts.class)
        .setParameter("me", owner.agent())
        .setParameter("teams", owner.teamsOrNobody())
        .setParameter("workable", WORKABLE)
        .setParameter(
            "waiting", List.of(Status.WAITING_FOR_CUSTOMER, Status.WAITING_FOR_SECOND_LINE))
        .setParameter("suspended", Status.SUSPENDED)
        .setParameter("unfinished", Status.UNFINISHED)
        .getSingleResult();
  }
}
