package org.balie.channel.email.smime;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/** What a certificate says (RFC 8550). */
public final class Certificates {

  private static final int RFC822_NAME = 1;
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int KEY_ENCIPHERMENT = 2;
  private static final String FOR_MAIL = "1.3.6.1.5.5.7.3.4";
  private static final String FOR_ANYTHING = "2.5.29.37.0";

  private Certificates() {}

  /** The form addresses are compared in. */
  static String key(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }

  public static X509Certificate read(byte[] encoded) throws GeneralSecurityException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(encoded));
  }

  /** Every address it is for: alternative names, and the old place in the subject. */
  public static Set<String> addresses(X509Certificate certificate) {
    var found = new HashSet<String>();
    try {
      var names = certificate.getSubjectAlternativeNames();
      for (var name : names == null ? Set.<List<?>>of() : names) {
        if (name.get(0).equals(RFC822_NAME)) {
          found.add(key((String) name.get(1)));
        }
      }
      var subject = new JcaX509CertificateHolder(certificate).getSubject();
      for (var part : subject.getRDNs(BCStyle.EmailAddress)) {
        found.add(key(IETFUtils.valueToString(part.getFirst().getValue())));
      }
    } catch (CertificateParsingException | CertificateEncodingException broken) {
      return Set.of();
    }
    return found;
  }

  public static boolean validAt(X509Certificate certificate, Instant when) {
    var date = Date.from(when);
    return !date.before(certificate.getNotBefore()) && !date.after(certificate.getNotAfter());
  }

  static boolean signsMail(X509Certificate certificate) {
    return forMail(certificate) && allows(certificate, DIGITAL_SIGNATURE);
  }

  /** Whether we can encrypt for it: the key of a mail is wrapped with RSA. */
  public static boolean takesMail(X509Certificate certificate) {
    return forMail(certificate)
        && allows(certificate, KEY_ENCIPHERMENT)
        && certificate.getPublicKey().getAlgorithm().equals("RSA");
  }

  private static boolean allows(X509Certificate certificate, int usage) {
    var usages = certificate.getKeyUsage();
    return usages == null || usages[usage];
  }

  private static boolean forMail(X509Certificate certificate) {
    try {
      var uses = certificate.getExtendedKeyUsage();
      return uses == null || uses.contains(FOR_MAIL) || uses.contains(FOR_ANYTHING);
    } catch (CertificateParsingException broken) {
      return false;
    }
  }
}
