package org.balie.view.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.balie.customer.ShownName;
import org.balie.view.Criteria;
import org.balie.view.Order;
import org.balie.view.boundary.ViewAfter;
import org.balie.view.boundary.ViewLine;

/** The cases of views: a page and the counts of many views are one statement each. */
@ApplicationScoped
public class ViewCaseRepository {

  private static final String LINE =
      """
      select new org.balie.view.boundary.ViewLine(t.id, t.number, t.channel, t.subject, PREVIEW, t.status, t.priority, t.caseType,
        NAME, a.name, m.name, t.topic, t.language, t.moments.createdAt, t.moments.activeAt, t.awaitsUs, t.resolution, t.deadline.dueOn, t.fields,
        (select listagg(g, ', ') within group (order by g) from t.tags g), t.version)
      from Ticket t left join Customer c on c.id = t.customer left join Agent a on a.id = t.assignee left join Team m on m.id = t.team
      """
          .replace("NAME", ShownName.OF_C)
          .replace("PREVIEW", ShownName.only("t.preview"));

  /** By its rank, not by its name; as {@link ViewAfter} has it. */
  private static final String PRIORITY =
      """
      (case when t.priority = org.balie.ticket.Priority.LOW then 0 when t.priority = org.balie.ticket.Priority.NORMAL then 1
        when t.priority = org.balie.ticket.Priority.HIGH then 2 else 3 end)\
      """;

  private static final String NEVER = "local date " + ViewAfter.NEVER;

  @PersistenceContext EntityManager em;

  /**
   * One page.
   *
   * @param after the last case somebody has; null for the beginning
   */
  public List<ViewLine> page(
      Criteria criteria, Viewer viewer, Order order, ViewAfter after, int most) {
    var where = Translation.of(criteria, viewer, "p");
    var value = value(order);
    var step = order.descending() ? "<" : ">";
    if (after != null) {
      where.and(
          "(%s %s ? or %s = ? and t.id %s ?)".formatted(value, step, value, step),
          after.value(),
          after.value(),
          after.id());
    }
    var direction = order.descending() ? " desc" : " asc";
    var query = LINE + where.text() + " order by " + value + direction + ", t.id" + direction;
    return where.fill(em.createQuery(query, ViewLine.class)).setMaxResults(most).getResultList();
  }

  private static String value(Order order) {
    return switch (order.key()) {
      case ACTIVE -> "t.moments.activeAt";
      case CREATED -> "t.moments.createdAt";
      case PRIORITY -> PRIORITY;
      case DUE -> "coalesce(t.deadline.dueOn, " + NEVER + ")";
    };
  }

  /**
   * How many cases each has, in one statement.
   *
   * <p>A limit wants an order; this one costs nothing.
   *
   * @param most up to which is counted: nobody waits for a walk over all cases
   * @return in the order of the conditions
   */
  List<Long> counts(List<Where> conditions, int most) {
    if (conditions.isEmpty()) {
      return List.of();
    }
    var parts = new ArrayList<String>();
    for (var i = 0; i < conditions.size(); i++) {
      parts.add(
          "select %d, count(s%d.id) from (select t.id as id from Ticket t%s order by 1 + 0 limit %d) s%d"
              .formatted(i, i, conditions.get(i).text(), most, i));
    }
    var query = em.createQuery(String.join(" union all ", parts), Object[].class);
    conditions.forEach(where -> where.fill(query));
    var counts = new Long[conditions.size()];
    for (var row : query.getResultList()) {
      counts[((Number) row[0]).intValue()] = ((Number) row[1]).longValue();
    }
    return List.of(counts);
  }
}
