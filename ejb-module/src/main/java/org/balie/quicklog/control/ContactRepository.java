package org.balie.quicklog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.customer.ShownName;
import org.balie.platform.NotFound;
import org.balie.quicklog.boundary.CustomerContact;
import org.balie.quicklog.boundary.LogLine;
import org.balie.quicklog.entity.LoggedContact;
import org.balie.ticket.Sight;

/** Logged contacts. Every question names the agent: people correct their own. */
@ApplicationScoped
public class ContactRepository {

  private static final String LINE =
      """
      select new org.balie.quicklog.boundary.LogLine(l.id, l.at, l.topic, l.channel, l.result, l.note, l.customer, NAME, t.number, l.version)
      from LoggedContact l left join Customer c on c.id = l.customer left join Ticket t on t.id = l.ticket and SEEN
      where l.agent = :agent and\s"""
          .replace("SEEN", Sight.SEEN)
          .replace("NAME", ShownName.OF_C);

  @PersistenceContext EntityManager em;

  @Inject Sight sight;

  public void add(LoggedContact contact) {
    em.persist(contact);
  }

  public void remove(LoggedContact contact) {
    em.remove(contact);
  }

  /** Locked, so that two windows come one after the other. */
  public LoggedContact lock(UUID id, UUID agent) {
    return em
        .createQuery(
            "select l from LoggedContact l where l.id = :id and l.agent = :agent",
            LoggedContact.class)
        .setParameter("id", id)
        .setParameter("agent", agent)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("contact/" + id));
  }

  public Optional<LogLine> line(UUID id, UUID agent) {
    return sight
        .limit(em.createQuery(LINE + "l.id = :id", LogLine.class))
        .setParameter("id", id)
        .setParameter("agent", agent)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Since a moment, the latest first. */
  public List<LogLine> since(Instant begin, UUID agent, int most) {
    return sight
        .limit(em.createQuery(LINE + "l.at >= :begin order by l.at desc, l.id desc", LogLine.class))
        .setParameter("begin", begin)
        .setParameter("agent", agent)
        .setMaxResults(most)
        .getResultList();
  }

  /** With a customer, whoever logged them, the latest first; those that became no case. */
  public List<CustomerContact> ofCustomer(UUID customer, int most) {
    return em.createQuery(
            """
            select new org.balie.quicklog.boundary.CustomerContact(l.id, l.at, l.channel, l.topic, l.result, l.note, a.name)
            from LoggedContact l left join Agent a on a.id = l.agent
            where l.customer = :customer and l.ticket is null order by l.at desc, l.id desc
            """,
            CustomerContact.class)
        .setParameter("customer", customer)
        .setMaxResults(most)
        .getResultList();
  }

  List<UUID> idsOf(UUID customer) {
    return em.createQuery(
            "select l.id from LoggedContact l where l.customer = :customer", UUID.class)
        .setParameter("customer", customer)
        .getResultList();
  }

  /** Those of them that are still the one's. */
  void move(Collection<UUID> ids, UUID from, UUID to) {
    if (!ids.isEmpty()) {
      em.createQuery(
              "update LoggedContact l set l.customer = :to where l.id in :ids and l.customer = :from")
          .setParameter("to", to)
          .setParameter("ids", ids)
          .setParameter("from", from)
          .executeUpdate();
    }
  }

  public Optional<String> lastChannel(UUID agent) {
    return em
        .createQuery(
            "select l.channel from LoggedContact l where l.agent = :agent order by l.at desc, l.id desc",
            String.class)
        .setParameter("agent", agent)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }
}
