package org.balie.channel.email.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.balie.channel.email.CertificateLine;
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

  protected KnownCertificate() {}

  /**
   * @param fingerprint SHA-256 of the certificate, in hexadecimal digits
   */
  public KnownCertificate(
      String address, String fingerprint, X509Certificate certificate, Instant now)
      throws GeneralSecurityException {
    this.id = Ids.next();
    this.address = address;
    this.fingerprint = fingerprint;
    this.encoded = Base64.getEncoder().encodeToString(certificate.getEncoded());
    this.validFrom = certificate.getNotBefore().toInstant();
    this.validUntil = certificate.getNotAfter().toInstant();
    this.knownSince = now;
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
