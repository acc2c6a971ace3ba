package org.balie.landscape.directory;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.RDN;
import com.unboundid.ldap.sdk.ResultCode;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** Who stands in the directory. */
final class People {
  static final String CERTIFICATE = "userCertificate;binary";

  private static final Duration DAYS = Duration.ofDays(90);

  private final InMemoryDirectoryServer directory;

  People(InMemoryDirectoryServer directory) {
    this.directory = directory;
  }

  /** One with a good certificate, one whose expired, one with somebody else's, one with none. */
  void addDemo(DemoIssuer issuer, Instant now) throws LDAPException {
    var base = new Entry(DirectorySettings.BASE);
    base.addAttribute("objectClass", "domain");
    base.addAttribute("dc", "burger");
    directory.add(base);
    put("ines@burger.test", "Inês Duarte", issued(issuer, "ines@burger.test", now.plus(DAYS)));
    put("otto@burger.test", "Otto Brandt", issued(issuer, "otto@burger.test", now.minus(DAYS)));
    put("saga@burger.test", "Saga Holm", issued(issuer, "other@burger.test", now.plus(DAYS)));
    put("willem@burger.test", "Willem Bakker");
  }

  private static byte[][] issued(DemoIssuer issuer, String address, Instant until) {
    return new byte[][] {encoded(issuer.issueTo("Demo", address, until))};
  }

  static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  void put(String mail, String name, Collection<X509Certificate> certificates)
      throws LDAPException {
    put(mail, name, certificates.stream().map(People::encoded).toArray(byte[][]::new));
  }

  private void put(String mail, String name, byte[]... certificates) throws LDAPException {
    remove(mail);
    var entry = new Entry(dn(mail));
    entry.addAttribute("objectClass", "inetOrgPerson");
    entry.addAttribute("cn", name);
    entry.addAttribute("sn", name);
    entry.addAttribute("mail", mail);
    if (certificates.length > 0) {
      entry.addAttribute(CERTIFICATE, certificates);
    }
    directory.add(entry);
  }

  void remove(String mail) throws LDAPException {
    try {
      directory.delete(dn(mail).toString());
    } catch (LDAPException refused) {
      if (refused.getResultCode() != ResultCode.NO_SUCH_OBJECT) {
        throw refused;
      }
    }
  }

  private static DN dn(String mail) throws LDAPException {
    return new DN(new RDN("uid", mail), new DN(DirectorySettings.BASE));
  }
}
