package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.balie.ticket.Sight;
import org.balie.ticket.boundary.After;
import org.balie.ticket.boundary.TicketFilter;
import org.balie.ticket.entity.Ticket;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesCollector;
import org.hibernate.search.mapper.orm.Search;

/**
 * The full-text index. What it finds is read from the database afterwards, so a stale document
 * never shows stale content.
 */
@ApplicationScoped
public class TicketIndex {

  private static final String CREATED = "moments.createdAt";
  private static final String KEY = "key";

  @PersistenceContext EntityManager em;

  @Inject Sight sight;

  public List<UUID> find(TicketFilter filter, After after, int most) {
    return Search.session(em)
        .search(Ticket.class)
        .select(f -> f.field(KEY, UUID.class))
        .where(
            (f, root) -> {
              root.add(
                  f.simpleQueryString()
                      .fields(
                          "number",
                          "subject",
                          "messages.body",
                          "fields",
                          "tags",
                          CustomerTextBinder.FIELD)
                      .matching(filter.text())
                      .defaultOperator(BooleanOperator.AND));
              restrict(f, root, filter);
              leaveOut(f, root, sight.hidden());
              if (after != null) {
                root.add(olderThan(f, after));
              }
            })
        .sort(s -> s.field(CREATED).desc().then().field(KEY).desc())
        .fetchHits(most);
  }

  /** Tickets to put into the index again, in the order of their ids. */
  List<Ticket> changedSince(Instant since, UUID after, int most) {
    return em.createQuery(
            "select t from Ticket t where t.moments.changedAt >= :since and t.id > :after"
                + " order by t.id",
            Ticket.class)
        .setParameter("since", since)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  List<Ticket> all(Collection<UUID> ids) {
    return em.createQuery("select t from Ticket t where t.id in :ids", Ticket.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  void add(Ticket ticket) {
    Search.session(em).indexingPlan().addOrUpdate(ticket);
  }

  private static void restrict(
      SearchPredicateFactory f,
      SimpleBooleanPredicateClausesCollector<?> root,
      TicketFilter filter) {
    among(f, root, "status", filter.statuses());
    among(f, root, "priority", filter.priorities());
    equal(f, root, "caseType", filter.caseType());
    equal(f, root, "channel", filter.channel());
    equal(f, root, "team", filter.team());
    equal(f, root, "assignee", filter.assignee());
    among(f, root, "topic", filter.topics());
    equal(f, root, "tag", filter.tag());
    if (filter.createdFrom() != null) {
      root.add(f.range().field(CREATED).atLeast(filter.createdFrom()));
    }
    if (filter.createdTo() != null) {
      root.add(f.range().field(CREATED).lessThan(filter.createdTo()));
    }
  }

  private static void leaveOut(
      SearchPredicateFactory f,
      SimpleBooleanPredicateClausesCollector<?> root,
      Collection<UUID> teams) {
    if (!teams.isEmpty()) {
      root.add(f.not(f.terms().field("team").matchingAny(teams)));
    }
  }

  private static void equal(
      SearchPredicateFactory f,
      SimpleBooleanPredicateClausesCollector<?> root,
      String field,
      Object value) {
    if (value != null) {
      root.add(f.match().field(field).matching(value));
    }
  }

  private static void among(
      SearchPredicateFactory f,
      SimpleBooleanPredicateClausesCollector<?> root,
      String field,
      Collection<?> values) {
    if (!values.isEmpty()) {
      root.add(f.terms().field(field).matchingAny(values));
    }
  }

  private static SearchPredicate olderThan(SearchPredicateFactory f, After after) {
    return f.or()
        .add(f.range().field(CREATED).lessThan(after.time()))
        .add(
            f.and(
                f.match().field(CREATED).matching(after.time()),
                f.range().field(KEY).lessThan(after.id())))
        .toPredicate();
  }
}
