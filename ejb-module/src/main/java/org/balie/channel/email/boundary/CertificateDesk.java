package org.balie.channel.email.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.balie.channel.email.CertificateLine;
import org.balie.channel.email.CertificateSource;
import org.balie.channel.email.control.CertificateRepository;
import org.balie.channel.email.smime.Certificates;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;

/**
 * Certificates of people we write to, as an administrator looks after them: most are learned from
 * signed mail, some come from the directory or by another way.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class CertificateDesk {

  private static final String FILE = "/file";

  @Inject CertificateRepository certificates;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** By address, those known last first. */
  public List<CertificateLine> known(int first, int most) {
    var now = clock.instant();
    return certificates.known(first, most).stream().map(c -> c.line(now)).toList();
  }

  /**
   * Adds one for every address that it names; nothing when it is known. Who adds it vouches for it:
   * its issuer need not be one that we trust.
   *
   * @param encoded PEM or DER (RFC 7468, RFC 5280)
   * @return the addresses
   * @throws InvalidInput when it is none, names no address, or no mail can be encrypted with it now
   */
  public List<String> add(byte[] encoded) {
    var certificate = read(encoded);
    var addresses = Certificates.addresses(certificate).stream().sorted().toList();
    if (addresses.isEmpty()) {
      throw new InvalidInput(FILE, "channel.invalid.certificate-address");
    }
    if (!Certificates.takesMail(certificate)
        || !Certificates.validAt(certificate, clock.instant())) {
      throw new InvalidInput(FILE, "channel.invalid.certificate-use");
    }
    for (var address : addresses) {
      certificates.keep(address, certificate, CertificateSource.ADDED);
      audit.done("mail.certificate.add", "mail-certificate", "");
    }
    return addresses;
  }

  private static X509Certificate read(byte[] encoded) {
    try {
      return Certificates.read(encoded);
    } catch (GeneralSecurityException none) {
      throw new InvalidInput(FILE, "channel.invalid.certificate");
    }
  }

  /**
   * From now on nothing is encrypted with it; a signed mail or the directory can bring it again.
   */
  public void remove(UUID id) {
    var known = certificates.find(id).orElseThrow(() -> new NotFound("mail-certificate/" + id));
    certificates.remove(known);
    audit.done("mail.certificate.remove", "mail-certificate/" + id, "");
  }
}
