package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balie.channel.email.entity.Mail;
import org.balie.ticket.TicketId;

/** Mails, and who takes part in the conversations they belong to. */
@ApplicationScoped
public class MailRepository {

  private static final int LONGEST_ADDRESS = 320;

  @PersistenceContext EntityManager em;

  public void add(Mail mail) {
    em.persist(mail);
    em.flush();
  }

  public Optional<Mail> find(UUID id) {
    return Optional.ofNullable(em.find(Mail.class, id));
  }

  public List<Mail> byMailId(String mailId) {
    return em.createQuery(
            "select m from Mail m where m.mailId = :id order by m.receivedAt, m.id", Mail.class)
        .setParameter("id", mailId)
        .setMaxResults(200)
        .getResultList();
  }

  public List<Mail> byKey(String key) {
    return em.createQuery("select m from Mail m where m.mailKey = :key", Mail.class)
        .setParameter("key", key)
        .getResultList();
  }

  public List<Mail> ofTicket(TicketId ticket) {
    return em.createQuery("select m from Mail m where m.ticket = :ticket", Mail.class)
        .setParameter("ticket", ticket.value())
        .getResultList();
  }

  /** The mails of these messages belong to another ticket from now on. */
  public void move(Set<UUID> messages, TicketId to) {
    em.createQuery("update Mail m set m.ticket = :to where m.id in :messages")
        .setParameter("to", to.value())
        .setParameter("messages", messages)
        .executeUpdate();
  }

  /** Whoever may write into the one ticket may write into the other too. */
  public void joinAll(TicketId from, TicketId to) {
    em.createNativeQuery(
            "insert into mail_participant (ticket_id, address) select :to, p.address from mail_participant p"
                + " where p.ticket_id = :from and not exists (select 1 from mail_participant o"
                + " where o.ticket_id = :to and o.address = p.address)")
        .setParameter("to", to.value())
        .setParameter("from", from.value())
        .executeUpdate();
  }

  /** The mailbox through which the conversation of a ticket goes. */
  public Optional<UUID> mailboxOf(TicketId ticket) {
    return em
        .createQuery(
            "select m.mailbox from Mail m where m.ticket = :ticket and m.mailbox is not null"
                + " order by m.receivedAt desc, m.id desc",
            UUID.class)
        .setParameter("ticket", ticket.value())
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** From then on the address may write into the ticket by its number. */
  public void join(TicketId ticket, String address) {
    var key = key(address);
    if (!key.isEmpty() && !takesPart(ticket, key)) {
      em.createNativeQuery(
              "insert into mail_participant (ticket_id, address) values (:ticket, :address)")
          .setParameter("ticket", ticket.value())
          .setParameter("address", key)
          .executeUpdate();
    }
  }

  public boolean takesPart(TicketId ticket, String address) {
    return !em.createNativeQuery(
            "select 1 from mail_participant where ticket_id = :ticket and address = :address")
        .setParameter("ticket", ticket.value())
        .setParameter("address", key(address))
        .getResultList()
        .isEmpty();
  }

  static String key(String address) {
    var key = address.strip().toLowerCase(Locale.ROOT);
    return key.length() <= LONGEST_ADDRESS ? key : "";
  }

  /** Notes an automatic answer; false when there was one since the given time. */
  public boolean mayAcknowledge(String address, Instant since, Instant now) {
    var updated =
        em.createNativeQuery(
                "update mail_acknowledged set at = :now where address = :address and at < :since")
            .setParameter("now", Timestamp.from(now))
            .setParameter("since", Timestamp.from(since))
            .setParameter("address", key(address))
            .executeUpdate();
    if (updated > 0) {
      return true;
    }
    var known =
        em.createNativeQuery("select 1 from mail_acknowledged where address = :address")
            .setParameter("address", key(address))
            .getResultList();
    if (!known.isEmpty()) {
      return false;
    }
    em.createNativeQuery("insert into mail_acknowledged (address, at) values (:address, :now)")
        .setParameter("address", key(address))
        .setParameter("now", Timestamp.from(now))
        .executeUpdate();
    return true;
  }
}
