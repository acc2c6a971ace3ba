package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balie.channel.email.entity.DirectoryMiss;
import org.balie.channel.email.entity.MailDirectory;
import org.balie.channel.email.smime.Fitness;

/** The directory of certificates, how it is, and who was asked for in vain. */
@ApplicationScoped
public class DirectoryRepository {

  /** Written no more often than this while it answers. */
  private static final Duration PULSE = Duration.ofMinutes(1);

  /** As long as an administrator sees why a certificate is not used. */
  private static final Duration SEEN = Duration.ofDays(30);

  private static final Duration MISSED = Duration.ofDays(1);

  @PersistenceContext EntityManager em;

  public Optional<MailDirectory> find() {
    return Optional.ofNullable(em.find(MailDirectory.class, MailDirectory.ID));
  }

  public Optional<MailDirectory> lock() {
    return Optional.ofNullable(
        em.find(MailDirectory.class, MailDirectory.ID, LockModeType.PESSIMISTIC_WRITE));
  }

  public void add(MailDirectory directory) {
    em.persist(directory);
  }

  /** Its description stays as it is, and so its version. */
  void answered(Instant now) {
    em.createQuery(
            "update MailDirectory d set d.answeredAt = :now, d.silentSince = null, d.fault = ''"
                + " where d.silentSince is not null or d.answeredAt is null"
                + " or d.answeredAt < :before")
        .setParameter("now", now)
        .setParameter("before", now.minus(PULSE))
        .executeUpdate();
  }

  /** The same; since when stays what it was. */
  void silent(String fault, Instant now) {
    em.createQuery("update MailDirectory d set d.silentSince = :now where d.silentSince is null")
        .setParameter("now", now)
        .executeUpdate();
    em.createQuery("update MailDirectory d set d.fault = :fault")
        .setParameter("fault", Shortened.to(400, fault))
        .executeUpdate();
  }

  /** Whether one of them was asked for in vain since then. */
  boolean anyMissed(List<String> addresses, Instant since) {
    return !em.createQuery(
            "select 1 from DirectoryMiss m where m.address in :addresses and m.askedAt > :since",
            Integer.class)
        .setParameter("addresses", addresses)
        .setParameter("since", since)
        .getResultList()
        .isEmpty();
  }

  /**
   * Remembers that somebody was asked for in vain, and forgets older ones.
   *
   * @param why null when the directory has nothing
   */
  void missed(String address, Fitness why, Instant now) {
    em.createQuery(
            "delete from DirectoryMiss m where m.askedAt < :old"
                + " or (m.reason is null and m.askedAt < :recent)")
        .setParameter("old", now.minus(SEEN))
        .setParameter("recent", now.minus(MISSED))
        .executeUpdate();
    var known = em.find(DirectoryMiss.class, address);
    var miss = known == null ? new DirectoryMiss(address) : known;
    miss.asked(why, now);
    if (known == null) {
      em.persist(miss);
    }
  }

  void found(String address) {
    em.createQuery("delete from DirectoryMiss m where m.address = :address")
        .setParameter("address", address)
        .executeUpdate();
  }

  public void forgetMisses() {
    em.createQuery("delete from DirectoryMiss").executeUpdate();
  }

  /** Those with a certificate that is not used, newest first. */
  public List<DirectoryMiss> unused(int most) {
    return em.createQuery(
            "select m from DirectoryMiss m where m.reason is not null"
                + " order by m.askedAt desc, m.address",
            DirectoryMiss.class)
        .setMaxResults(most)
        .getResultList();
  }

  public long countUnused() {
    return em.createQuery(
            "select count(m) from DirectoryMiss m where m.reason is not null", Long.class)
        .getSingleResult();
  }

  /** The form in which addresses stand here. */
  static String key(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }
}
