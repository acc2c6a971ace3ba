package org.balie.landscape.directory;

import java.io.StringWriter;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Issues certificates for mail to the people of the demonstration, who have no keys to them. */
final class DemoIssuer {
  private static final X500Name NAME = new X500Name("CN=Issuer of the landscape");
  private static final Duration YEAR = Duration.ofDays(365);
  private static final int KEY_BITS = 2048;

  private final KeyPair own = pair();

  /** Of everybody: nobody uses it, and each would take its time to make. */
  private final KeyPair theirs = pair();

  private final Instant now;
  private final X509Certificate certificate;

  DemoIssuer(Instant now) {
    this.now = now;
    this.certificate = issue(NAME, own, null, now.plus(YEAR));
  }

  X509Certificate certificate() {
    return certificate;
  }

  X509Certificate issueTo(String name, String address, Instant until) {
    return issue(new X500Name("CN=" + name), theirs, address, until);
  }

  private X509Certificate issue(X500Name whose, KeyPair pair, String address, Instant until) {
    try {
      var builder =
          new JcaX509v3CertificateBuilder(
              NAME,
              BigInteger.valueOf(System.nanoTime()),
              Date.from(now.minus(YEAR)),
              Date.from(until),
              whose,
              pair.getPublic());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(address == null));
      if (address != null) {
        forMail(builder, address);
      }
      var signer = new JcaContentSignerBuilder("SHA256withRSA").build(own.getPrivate());
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (GeneralSecurityException | OperatorCreationException | CertIOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void forMail(JcaX509v3CertificateBuilder builder, String address)
      throws CertIOException {
    var name = new GeneralNames(new GeneralName(GeneralName.rfc822Name, address));
    builder.addExtension(Extension.subjectAlternativeName, false, name);
    var usage = new KeyUsage(KeyUsage.digitalSignature | KeyUsage.keyEncipherment);
    builder.addExtension(Extension.keyUsage, true, usage);
    var purpose = new ExtendedKeyUsage(KeyPurposeId.id_kp_emailProtection);
    builder.addExtension(Extension.extendedKeyUsage, false, purpose);
  }

  private static KeyPair pair() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(KEY_BITS);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** As RFC 7468 has it. */
  String pem() {
    try {
      var lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
      var text = new StringWriter();
      text.write("-----BEGIN CERTIFICATE-----\n");
      text.write(lines.encodeToString(certificate.getEncoded()));
      text.write("\n-----END CERTIFICATE-----\n");
      return text.toString();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
