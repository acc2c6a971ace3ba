package org.balie.channel.email.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.balie.channel.email.CertificateLine;
import org.balie.channel.email.CertificateSource;
import org.balie.channel.email.smime.Certificates;
import org.balie.platform.Ids;

/** A certificate of somebody we write to. */
@Entity
@Table(name = "mail_certificate")
public class KnownCertificate {

  @Id private UUID id;
  private String address;
  private String fingerprint;
  private String encoded;

  @Column(name = "valid_from")
  private Instant validFrom;

  @Column(name = "valid_until")
  private Instant validUntil;

  @Column(name = "known_since")
  private Instant knownSince;

  @Enumerated(EnumType.STRING)
  private CertificateSource source;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  protected KnownCertificate() {}

  /**
   * @param fingerprint SHA-256 of the certificate, in hexadecimal digits
   */
  public KnownCertificate(
      String address,
      String fingerprint,
      X509Certificate certificate,
      CertificateSource source,
      Instant now)
      throws GeneralSecurityException {
    this.id = Ids.next();
    this.address = address;
    this.fingerprint = fingerprint;
    this.encoded = Base64.getEncoder().encodeToString(certificate.getEncoded());
    this.validFrom = certificate.getNotBefore().toInstant();
    this.validUntil = certificate.getNotAfter().toInstant();
    this.knownSince = now;
    this.source = source;
    this.confirmedAt = now;
  }

  /** Somebody shows it again. What is not only the directory's own outlives it there. */
  public void seen(CertificateSource by, Instant now) {
    if (source == CertificateSource.DIRECTORY) {
      source = by;
      confirmedAt = now;
    }
  }

  /** Whether there is no need to look whether the directory still has it. */
  public boolean isFresh(Instant since) {
    return source != CertificateSource.DIRECTORY || !confirmedAt.isBefore(since);
  }

  /** As an administrator sees it at a moment. */
  public CertificateLine line(Instant now) {
    var read = certificate();
    return new CertificateLine(
        id,
        address,
        read.getSubjectX500Principal().getName(),
        read.getIssuerX500Principal().getName(),
        fingerprint,
        validUntil,
        source,
        !now.isBefore(validFrom) && now.isBefore(validUntil));
  }

  public X509Certificate certificate() {
    try {
      return Certificates.read(Base64.getDecoder().decode(encoded));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Certificate " + fingerprint + " cannot be read", impossible);
    }
  }
}
