package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.channel.email.entity.Mailbox;
import org.balie.channel.email.entity.MailboxState;
import org.balie.platform.NotFound;

/** Mailboxes and how they are. */
@ApplicationScoped
public class MailboxRepository {

  @PersistenceContext EntityManager em;

  public void add(Mailbox mailbox) {
    em.persist(mailbox);
    em.flush();
  }

  public List<Mailbox> all() {
    return em.createQuery("select m from Mailbox m order by m.name, m.address", Mailbox.class)
        .getResultList();
  }

  public Optional<Mailbox> find(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(Mailbox.class, i));
  }

  public Optional<Mailbox> byAddress(String address) {
    return em
        .createQuery("select m from Mailbox m where lower(m.address) = :address", Mailbox.class)
        .setParameter("address", address.toLowerCase(java.util.Locale.ROOT))
        .getResultList()
        .stream()
        .findFirst();
  }

  public Mailbox lock(UUID id) {
    return Optional.ofNullable(em.find(Mailbox.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFound("mailbox/" + id));
  }

  /** Its state, made when there is none yet. */
  public MailboxState state(UUID mailbox, Instant now) {
    var known = em.find(MailboxState.class, mailbox);
    if (known != null) {
      return known;
    }
    var state = new MailboxState(mailbox, now);
    em.persist(state);
    return state;
  }

  public List<MailboxState> states() {
    return em.createQuery("select s from MailboxState s", MailboxState.class).getResultList();
  }
}
