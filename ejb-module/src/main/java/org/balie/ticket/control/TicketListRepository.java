package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.calendar.WorkCalendar;
import org.balie.ticket.Hidden;
import org.balie.ticket.Sight;
import org.balie.ticket.Status;
import org.balie.ticket.boundary.After;
import org.balie.ticket.boundary.Queue;
import org.balie.ticket.boundary.TicketFilter;
import org.balie.ticket.boundary.TicketRow;

/**
 * Lists by keyset: the next page starts after a row, so that page 2,000 costs as much as page 2 and
 * nothing is shown twice.
 */
@ApplicationScoped
public class TicketListRepository {

  private static final UUID NOBODY = new UUID(0, 0);

  @PersistenceContext EntityManager em;

  @Inject Sight sight;
  @Inject WorkCalendar calendar;

  /**
   * Whose queues.
   *
   * @param absent colleagues for whom the agent stands in
   * @param hidden what the agent may not see
   */
  public record Owner(UUID agent, Collection<UUID> teams, Collection<UUID> absent, Hidden hidden) {

    /** The agent, and for whom they stand in. */
    Collection<UUID> people() {
      return Stream.concat(Stream.of(agent), absent.stream()).toList();
    }

    Collection<UUID> teamsOrNobody() {
      return teams.isEmpty() ? List.of(NOBODY) : teams;
    }
  }

  /** What a list is ordered by. */
  private enum By {
    ACTIVE("t.moments.activeAt", true),
    CREATED("t.moments.createdAt", true),
    DUE("t.deadline.dueOn", false);

    private final String column;
    private final boolean latestFirst;

    By(String column, boolean latestFirst) {
      this.column = column;
      this.latestFirst = latestFirst;
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
    return page(of(queue, owner), queue == Queue.OVERDUE ? By.DUE : By.ACTIVE, after, most);
  }

  private Condition of(Queue queue, Owner owner) {
    var all = Condition.none();
    return switch (queue) {
      case MINE ->
          all.and("t.assignee in :people", "people", owner.people())
              .and("t.status in :some", "some", Status.WORKABLE);
      case MENTIONS ->
          all.and(
              "t.id in (select n.ticket from Notice n where n.agent = :me and n.kind = org.balie.ticket.NoticeKind.MENTION)",
              "me",
              owner.agent());
      case WATCHED ->
          all.and(
              "t.id in (select w.ticket from Watch w where w.agent = :me)", "me", owner.agent());
      case TEAM ->
          all.and("t.team in :teams", "teams", owner.teamsOrNobody())
              .and("t.status in :some", "some", Status.WORKABLE);
      case UNASSIGNED ->
          all.and("t.assignee is null").and("t.status in :some", "some", Status.WORKABLE);
      case OVERDUE ->
          all.and("t.deadline.dueOn < :today", "today", calendar.today())
              .and("t.status in :some", "some", Status.COUNTED);
      case WAITING -> all.and("t.status in :some", "some", Status.WAITING);
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
            .and("t.topic in :topics", "topics", filter.topics())
            .and(":tag member of t.tags", "tag", filter.tag())
            .and("t.moments.createdAt >= :from", "from", filter.createdFrom())
            .and("t.moments.createdAt < :to", "to", filter.createdTo());
    return page(condition, By.CREATED, after, most);
  }

  private List<TicketRow> page(Condition condition, By by, After after, int most) {
    condition.and(Sight.SEEN);
    if (after != null) {
      condition
          .and(
              "(COLUMN STEP :time or COLUMN = :time and t.id STEP :last)"
                  .replace("COLUMN", by.column)
                  .replace("STEP", by.latestFirst ? "<" : ">"),
              "time",
              by == By.DUE ? after.day() : after.time())
          .parameters()
          .put("last", after.id());
    }
    var where = "where " + String.join(" and ", condition.parts());
    var direction = by.latestFirst ? " desc" : " asc";
    var order = " order by " + by.column + direction + ", t.id" + direction;
    var query =
        sight
            .limit(em.createQuery(TicketReadRepository.ROW + where + order, TicketRow.class))
            .setMaxResults(most);
    condition.parameters().forEach(query::setParameter);
    return query.getResultList();
  }

  /** What of the unfinished tickets stands where; a walk over all of them. */
  List<QueueTotal> totals() {
    return em.createQuery(
            """
            select new org.balie.ticket.control.QueueTotal(
              t.status, t.team, t.caseType, count(t), sum(case when t.assignee is null then 1 else 0 end),
              sum(case when t.deadline.dueOn < :today then 1 else 0 end))
            from Ticket t where t.status in :unfinished group by t.status, t.team, t.caseType
            """,
            QueueTotal.class)
        .setParameter("unfinished", Status.UNFINISHED)
        .setParameter("today", calendar.today())
        .getResultList();
  }

  /** What is the agent's own, in one statement. */
  OwnTotals ownTotals(Owner owner) {
    return sight
        .limit(
            em.createQuery(
                """
                select new org.balie.ticket.control.OwnTotals(
                  (select count(t) from Ticket t where t.assignee in :people and t.status in :workable and SEEN),
                  (select count(n) from Notice n join Ticket t on t.id = n.ticket where n.agent = a.id and n.seenAt is null and SEEN
                    and n.kind = org.balie.ticket.NoticeKind.MENTION),
                  (select count(w) from Watch w join Ticket t on t.id = w.ticket join SeenCase s on s.ticket = w.ticket
                    where w.agent = a.id and s.agent = a.id and s.seenAt < t.moments.activeAt and SEEN),
                  (select count(d) from Draft d left join Ticket t on t.id = d.ticket where d.agent = a.id and d.discardedAt is null and SEEN),
                  (select count(n) from Notice n join Ticket t on t.id = n.ticket where n.agent = a.id and n.seenAt is null and SEEN))
                from Agent a where a.id = :me
                """
                    .replace("SEEN", Sight.SEEN),
                OwnTotals.class))
        .setParameter("me", owner.agent())
        .setParameter("people", owner.people())
        .setParameter("workable", Status.WORKABLE)
        .getResultList()
        .stream()
        .findFirst()
        .orElse(OwnTotals.NONE);
  }
}
