package org.balie.channel.email.smime;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;

/**
 * Whether somebody we trust vouches for a certificate (RFC 5280). Whether it was revoked is not
 * asked: that would tell the issuer who mails with whom, and a silent one would hold mail up.
 */
final class Trust {

  private Trust() {}

  /**
   * @param others certificates that came along
   * @param when it was used
   */
  static Verdict of(
      X509Certificate certificate, Collection<X509Certificate> others, Keyring keys, Instant when) {
    if (!Certificates.validAt(certificate, when)) {
      return Verdict.EXPIRED;
    }
    return Certificates.signsMail(certificate) && vouched(certificate, others, keys, when)
        ? Verdict.VALID
        : Verdict.UNTRUSTED;
  }

  /** Whether a chain leads from it to somebody we trust, whatever it is for. */
  static boolean vouched(
      X509Certificate certificate, Collection<X509Certificate> others, Keyring keys, Instant when) {
    if (keys.anchors().isEmpty()) {
      return false;
    }
    try {
      var wanted = new X509CertSelector();
      wanted.setCertificate(certificate);
      var how = new PKIXBuilderParameters(keys.anchors(), wanted);
      how.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
      how.setRevocationEnabled(false);
      how.setDate(Date.from(when));
      return CertPathBuilder.getInstance("PKIX").build(how) != null;
    } catch (CertPathBuilderException nobody) {
      return false;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
