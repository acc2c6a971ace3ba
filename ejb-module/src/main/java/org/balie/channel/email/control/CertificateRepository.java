package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balie.channel.email.CertificateSource;
import org.balie.channel.email.entity.KnownCertificate;
import org.balie.channel.email.smime.Certificates;
import org.balie.channel.email.smime.Seal;
import org.balie.channel.email.smime.Verdict;

/** Remembers for whom mail can be encrypted. Needs a transaction. */
@ApplicationScoped
public class CertificateRepository {

  private static final int LONGEST = 15_000;

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /** Only from a signature that is valid: anybody can send a certificate along. */
  void learn(String sender, Seal seal) {
    var signer = seal.signer();
    if (seal.signature() != Verdict.VALID || signer == null || !Certificates.takesMail(signer)) {
      return;
    }
    keep(sender, signer, CertificateSource.MAIL);
  }

  /**
   * Keeps it for an address; nothing when it is known, or larger than any we can keep. What the
   * directory has as well stays when the directory has it no more.
   */
  public void keep(String address, X509Certificate certificate, CertificateSource source) {
    try {
      var bytes = certificate.getEncoded();
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      var fingerprint = HexFormat.of().formatHex(digest);
      var known = known(key(address), fingerprint);
      if (known.isPresent()) {
        known.get().seen(source, clock.instant());
      } else if (bytes.length < LONGEST) {
        var now = clock.instant();
        em.persist(new KnownCertificate(key(address), fingerprint, certificate, source, now));
      }
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Optional<KnownCertificate> known(String address, String fingerprint) {
    return em
        .createQuery(
            "select c from KnownCertificate c where c.address = :address and c.fingerprint = :print",
            KnownCertificate.class)
        .setParameter("address", address)
        .setParameter("print", fingerprint)
        .getResultList()
        .stream()
        .findFirst();
  }

  /**
   * Keeps what the directory has for an address now, instead of what it had before.
   *
   * @param now empty when it has nothing that can be used
   */
  void fromDirectory(String address, Optional<X509Certificate> now) {
    em
        .createQuery(
            "select c from KnownCertificate c where c.address = :address and c.source = :source",
            KnownCertificate.class)
        .setParameter("address", key(address))
        .setParameter("source", CertificateSource.DIRECTORY)
        .getResultList()
        .stream()
        .filter(c -> now.isEmpty() || !c.certificate().equals(now.get()))
        .forEach(em::remove);
    now.ifPresent(c -> keep(address, c, CertificateSource.DIRECTORY));
  }

  /** Whether none is known that is valid, or only one that the directory had before then. */
  boolean isStale(String address, Instant since) {
    return valid(key(address)).stream().noneMatch(c -> c.isFresh(since));
  }

  /** By address, those known last first. */
  public List<KnownCertificate> known(int first, int most) {
    return em.createQuery(
            "select c from KnownCertificate c order by c.address, c.knownSince desc, c.id",
            KnownCertificate.class)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  public Optional<KnownCertificate> find(UUID id) {
    return Optional.ofNullable(em.find(KnownCertificate.class, id));
  }

  public void remove(KnownCertificate known) {
    em.remove(known);
  }

  /** A certificate of everybody, or empty when somebody has none that is valid now. */
  public Optional<List<X509Certificate>> of(List<String> recipients) {
    var found = recipients.stream().map(a -> newest(key(a))).toList();
    return found.isEmpty() || found.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(found.stream().flatMap(Optional::stream).toList());
  }

  private Optional<X509Certificate> newest(String address) {
    return valid(address).stream().map(KnownCertificate::certificate).findFirst();
  }

  private List<KnownCertificate> valid(String address) {
    return em.createQuery(
            "select c from KnownCertificate c where c.address = :address"
                + " and c.validFrom <= :now and c.validUntil > :now order by c.knownSince desc",
            KnownCertificate.class)
        .setParameter("address", address)
        .setParameter("now", clock.instant())
        .getResultList();
  }

  private static String key(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }
}
