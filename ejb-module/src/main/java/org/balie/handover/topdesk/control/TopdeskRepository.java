package org.balie.handover.topdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balie.handover.topdesk.TopdeskDelivery;
import org.balie.handover.topdesk.TopdeskItem;
import org.balie.handover.topdesk.TopdeskSign;
import org.balie.platform.Ids;

/** What is known of TOPdesk, by plain SQL: rows without behaviour. */
@ApplicationScoped
public class TopdeskRepository {

  @PersistenceContext EntityManager em;

  List<TopdeskItem> items() {
    List<?> rows =
        em.createNativeQuery("select list, id, name, parent from topdesk_item order by list, sort")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(r -> new TopdeskItem((String) r[0], (String) r[1], (String) r[2], orNull(r[3])))
        .toList();
  }

  /** Native statements cannot say of what type a null is: an empty text stands for it. */
  private static String orNull(Object text) {
    return text == null || text.equals("") ? null : (String) text;
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  void replace(List<TopdeskItem> items) {
    em.createNativeQuery("delete from topdesk_item").executeUpdate();
    var sort = 0;
    for (var item : items) {
      em.createNativeQuery(
              "insert into topdesk_item (list, id, name, parent, sort) values (?1, ?2, ?3, ?4, ?5)")
          .setParameter(1, item.list())
          .setParameter(2, item.id())
          .setParameter(3, item.name())
          .setParameter(4, orEmpty(item.parent()))
          .setParameter(5, sort++)
          .executeUpdate();
    }
  }

  void sign(TopdeskSign sign) {
    if (with("update topdesk_sign set good = ?2, at = ?3, detail = ?4 where name = ?1", sign)
            .executeUpdate()
        == 0) {
      with("insert into topdesk_sign (name, good, at, detail) values (?1, ?2, ?3, ?4)", sign)
          .executeUpdate();
    }
  }

  private Query with(String statement, TopdeskSign sign) {
    return em.createNativeQuery(statement)
        .setParameter(1, sign.name())
        .setParameter(2, sign.good())
        .setParameter(3, Timestamp.from(sign.at()))
        .setParameter(4, sign.detail());
  }

  List<TopdeskSign> signs() {
    List<?> rows =
        em.createNativeQuery("select name, good, at, detail from topdesk_sign order by name")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(r -> new TopdeskSign((String) r[0], (Boolean) r[1], instant(r[2]), (String) r[3]))
        .toList();
  }

  Optional<TopdeskSign> sign(String name) {
    return signs().stream().filter(sign -> sign.name().equals(name)).findFirst();
  }

  void add(TopdeskDelivery delivery) {
    em.createNativeQuery(
            "insert into topdesk_delivery (id, at, outcome, number, address) values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, Ids.next())
        .setParameter(2, Timestamp.from(delivery.at()))
        .setParameter(3, delivery.outcome())
        .setParameter(4, orEmpty(delivery.number()))
        .setParameter(5, delivery.address())
        .executeUpdate();
  }

  List<TopdeskDelivery> deliveries(int most) {
    List<?> rows =
        em.createNativeQuery(
                "select at, outcome, number, address from topdesk_delivery order by at desc, id desc")
            .setMaxResults(most)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(r -> new TopdeskDelivery(instant(r[0]), (String) r[1], orNull(r[2]), (String) r[3]))
        .toList();
  }

  void removeDeliveriesBefore(Instant time) {
    em.createNativeQuery("delete from topdesk_delivery where at < ?1")
        .setParameter(1, Timestamp.from(time))
        .executeUpdate();
  }

  /** The two drivers give different types for the same column. */
  private static Instant instant(Object value) {
    if (value instanceof Timestamp timestamp) {
      return timestamp.toInstant();
    }
    return value instanceof Instant instant
        ? instant
        : ((java.time.OffsetDateTime) value).toInstant();
  }
}
