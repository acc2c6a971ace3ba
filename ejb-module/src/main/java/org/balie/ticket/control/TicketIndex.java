package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.content.ContentId;
import org.balie.ticket.Sight;
import org.balie.ticket.Status;
import org.balie.ticket.boundary.After;
import org.balie.ticket.boundary.Facets;
import org.balie.ticket.boundary.TicketFilter;
import org.balie.ticket.entity.Ticket;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
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
  private static final int MOST_TEAMS = 20;

  private static final String[] WORDS =
      Stream.concat(
              Stream.of(
                  "number", "subject", "messages.body", "fields", "tags", CustomerTextBinder.FIELD),
              Stream.concat(StemmedWordsBinder.fields(), FileWordsBinder.fields()))
          .toArray(String[]::new);

  @PersistenceContext EntityManager em;

  @Inject Sight sight;

  /**
   * Ids, the newest first.
   *
   * @param text for Lucene's simple query parser, in place of the filter's; all of it must occur
   */
  public List<UUID> find(String text, TicketFilter filter, After after, int most) {
    return Search.session(em)
        .search(Ticket.class)
        .select(f -> f.field(KEY, UUID.class))
        .where(
            (f, root) -> {
              demand(f, root, text, filter);
              if (after != null) {
                root.add(olderThan(f, after));
              }
            })
        .sort(s -> s.field(CREATED).desc().then().field(KEY).desc())
        .fetchHits(most);
  }

  /** How many of all that {@link #find} would page through have which value. */
  public Facets facets(String text, TicketFilter filter) {
    var statuses = AggregationKey.<Map<Status, Long>>of("status");
    var kinds = AggregationKey.<Map<String, Long>>of("kind");
    var teams = AggregationKey.<Map<UUID, Long>>of("team");
    var found =
        Search.session(em)
            .search(Ticket.class)
            .where((f, root) -> demand(f, root, text, filter))
            .aggregation(statuses, f -> f.terms().field("status", Status.class))
            .aggregation(kinds, f -> f.terms().field("caseType", String.class))
            .aggregation(teams, f -> f.terms().field("team", UUID.class).maxTermCount(MOST_TEAMS))
            .fetch(0);
    return new Facets(
        found.aggregation(statuses), found.aggregation(kinds), found.aggregation(teams));
  }

  private void demand(
      SearchPredicateFactory f,
      SimpleBooleanPredicateClausesCollector<?> root,
      String text,
      TicketFilter filter) {
    root.add(
        f.simpleQueryString().fields(WORDS).matching(text).defaultOperator(BooleanOperator.AND));
    restrict(f, root, filter);
    leaveOut(f, root, "team", sight.hidden().teams());
    leaveOut(f, root, "caseType", sight.hidden().kinds());
  }

  /**
   * Tickets to put into the index again, in the order of their ids: they, or what is known of their
   * files, are other than they were.
   */
  List<Ticket> changedSince(Instant since, UUID after, int most) {
    return em.createQuery(
            "select t from Ticket t where (t.moments.changedAt >= :since or t.id in"
                + " (select a.ticket from Attachment a, FileReading w"
                + " where w.content = a.content and w.settledAt >= :since))"
                + " and t.id > :after order by t.id",
            Ticket.class)
        .setParameter("since", since)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  /** The tickets a file is on, in the order of their ids. */
  List<UUID> withFile(ContentId file) {
    return em.createQuery(
            "select distinct a.ticket from Attachment a where a.content = :file order by a.ticket",
            UUID.class)
        .setParameter("file", file.value())
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
      String field,
      Collection<?> values) {
    if (!values.isEmpty()) {
      root.add(f.not(f.terms().field(field).matchingAny(values)));
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
