package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balie.customer.ShownName;
import org.balie.ticket.Sight;
import org.balie.ticket.Status;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.TicketPage.Details;
import org.balie.ticket.boundary.TicketPage.FileLine;
import org.balie.ticket.boundary.TicketPage.MessageLine;
import org.balie.ticket.boundary.TicketPage.TimelineLine;
import org.balie.ticket.boundary.TicketRow;
import org.balie.ticket.entity.Attachment;

/**
 * Projections for screens and the API, as far as the caller may see: each list is one statement,
 * whatever its length. Names come by joins with the tables of the other components; that is
 * reading, their rules are not touched.
 */
@ApplicationScoped
public class TicketReadRepository {

  static final String ROW =
      """
      select new org.balie.ticket.boundary.TicketRow(t.id, t.number, t.channel, t.subject, PREVIEW, t.status, t.priority, t.caseType,
        NAME, t.assignee, a.name, m.name, t.moments.createdAt, t.moments.activeAt, t.awaitsUs, t.resolution, t.deadline.dueOn, t.source.application, t.version)
      from Ticket t left join Customer c on c.id = t.customer left join Agent a on a.id = t.assignee left join Team m on m.id = t.team
      """
          .replace("NAME", ShownName.OF_C)
          .replace("PREVIEW", ShownName.only("t.preview"));

  @PersistenceContext EntityManager em;

  @Inject Sight sight;

  public Optional<TicketRow> row(TicketId id) {
    return rows("t.id = :id").setParameter("id", id.value()).getResultList().stream().findFirst();
  }

  public Optional<TicketRow> rowByNumber(String number) {
    return rows("t.number = :number").setParameter("number", number).getResultList().stream()
        .findFirst();
  }

  public List<TicketRow> rows(List<UUID> ids) {
    return rows("t.id in :ids").setParameter("ids", ids).getResultList();
  }

  /**
   * Those a customer has to do with; unfinished first, then those where something happened last.
   */
  public List<TicketRow> ofCustomer(UUID customer, TicketId except, int most) {
    return rows("(t.customer = :customer or exists (select 1 from CaseParty p where p.ticket = t.id and p.customer = :customer)) and t.id <> :except"
            + " order by case when t.status in :finished then 1 else 0 end, t.moments.activeAt desc, t.id")
        .setParameter("customer", customer)
        .setParameter("except", except.value())
        .setParameter("finished", List.of(Status.RESOLVED, Status.CLOSED))
        .setMaxResults(most)
        .getResultList();
  }

  public Map<UUID, String> numbers(Set<UUID> ids) {
    return em.createQuery("select t.id, t.number from Ticket t where t.id in :ids", Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
  }

  /** Of those that the caller may see. */
  TypedQuery<TicketRow> rows(String condition) {
    return sight.limit(
        em.createQuery(ROW + "where " + Sight.SEEN + " and " + condition, TicketRow.class));
  }

  public Details details(TicketId id) {
    return em.createQuery(
            """
            select new org.balie.ticket.boundary.TicketPage$Details(t.source.inboxItem, t.topic, t.team, t.customer, t.language, t.source.form,
              t.source.pageUrl, t.source.consent, t.caseTypeRevision, t.fields, t.suspendedUntil, t.moments.resolvedAt, t.moments.closedAt, i.number,
              (select listagg(g, ', ') within group (order by g) from t.tags g))
            from Ticket t left join Ticket i on i.id = t.merge.into where t.id = :id
            """,
            Details.class)
        .setParameter("id", id.value())
        .getSingleResult();
  }

  public List<MessageLine> messages(TicketId id) {
    return em.createQuery(
            """
            select new org.balie.ticket.boundary.TicketPage$MessageLine(m.id, m.kind, m.channel, m.author.kind, m.author.id,
              coalesce(a.name, p.name, m.author.name), m.recipient, m.body, case when m.leavesAt is not null then org.balie.ticket.Delivery.HELD when m.delivery = org.balie.ticket.Delivery.SENT then coalesce(m.receipt, m.delivery) else m.delivery end, m.deliveryReason, m.deliveryDetail, m.sentAt, m.leavesAt, m.thenStep, m.createdAt)
            from Message m left join Agent a on a.id = m.author.id left join ApplicationAccount p on p.id = m.author.id
            where m.ticket.id = :id order by m.createdAt, m.id
            """,
            MessageLine.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  public List<FileLine> files(TicketId id) {
    return em.createQuery(
            """
            select new org.balie.ticket.boundary.TicketPage$FileLine(f.id, f.message, f.name, f.mediaType, f.size, c.scan, c.sha256)
            from Attachment f join StoredContent c on c.id = f.content where f.ticket = :id order by f.id
            """,
            FileLine.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  public List<TimelineLine> timeline(TicketId id) {
    return em.createQuery(
            """
            select new org.balie.ticket.boundary.TicketPage$TimelineLine(e.id, e.at, e.actorKind, coalesce(a.name, p.name), e.what, e.from, e.to, e.reason)
            from TimelineEntry e left join Agent a on a.id = e.actorId left join ApplicationAccount p on p.id = e.actorId
            where e.ticket = :id order by e.at, e.id
            """,
            TimelineLine.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  public List<Attachment> attachmentsOf(TicketId ticket) {
    return em.createQuery(
            "select f from Attachment f where f.ticket = :id order by f.id", Attachment.class)
        .setParameter("id", ticket.value())
        .getResultList();
  }

  public List<Attachment> attachmentsOf(UUID message) {
    return em.createQuery(
            "select f from Attachment f where f.message = :id order by f.id", Attachment.class)
        .setParameter("id", message)
        .getResultList();
  }
}
