package org.balie.channel.email.smime;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
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

/** Issues certificates for mail. */
final class Issuer {

  static final Instant NOW = Instant.now();
  private static final Instant TEN_DAYS_AGO = NOW.minus(Duration.ofDays(10));
  static final char[] PASSWORD = "secret".toCharArray();

  private final X500Name name;
  private final KeyPair pair;
  final X509Certificate certificate;

  Issuer(String name) {
    this.name = new X500Name("CN=" + name);
    this.pair = pair();
    this.certificate =
        issue(this, this.name, pair, "", new Validity(TEN_DAYS_AGO, NOW.plus(Duration.ofDays(30))));
  }

  /** Somebody with a key. */
  record Holder(KeyPair pair, X509Certificate certificate, X509Certificate issuer) {}

  /** Between when a certificate counts. */
  private record Validity(Instant from, Instant until) {}

  Holder issue(String address, Instant until) {
    return issue(address, new Validity(TEN_DAYS_AGO, until));
  }

  Holder issue(String address, Instant from, int days) {
    return issue(address, new Validity(from, from.plus(Duration.ofDays(days))));
  }

  private Holder issue(String address, Validity when) {
    var theirs = pair();
    var subject = new X500Name("CN=Test");
    return new Holder(theirs, issue(this, subject, theirs, address, when), certificate);
  }

  Holder issue(String address) {
    return issue(address, NOW.plus(Duration.ofDays(20)));
  }

  private static KeyPair pair() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static X509Certificate issue(
      Issuer by, X500Name subject, KeyPair pair, String address, Validity when) {
    try {
      var builder =
          new JcaX509v3CertificateBuilder(
              by.name,
              BigInteger.valueOf(System.nanoTime()),
              Date.from(when.from()),
              Date.from(when.until()),
              subject,
              pair.getPublic());
      builder.addExtension(
          Extension.basicConstraints, true, new BasicConstraints(address.isEmpty()));
      if (!address.isEmpty()) {
        forMail(builder, address);
      }
      var signer = new JcaContentSignerBuilder("SHA256withRSA").build(by.pair.getPrivate());
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (GeneralSecurityException | OperatorCreationException | CertIOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void forMail(JcaX509v3CertificateBuilder builder, String address)
      throws CertIOException {
    var name = new GeneralName(GeneralName.rfc822Name, address);
    builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(name));
    var usage = new KeyUsage(KeyUsage.digitalSignature | KeyUsage.keyEncipherment);
    builder.addExtension(Extension.keyUsage, true, usage);
    var purpose = new ExtendedKeyUsage(KeyPurposeId.id_kp_emailProtection);
    builder.addExtension(Extension.extendedKeyUsage, false, purpose);
  }

  /** A key store with these keys, and with these issuers trusted. */
  static Keyring keyring(List<Holder> own, List<Issuer> trusted) {
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, PASSWORD);
      for (var each : own) {
        var chain = new X509Certificate[] {each.certificate(), each.issuer()};
        var alias = "k" + store.size();
        store.setKeyEntry(alias, each.pair().getPrivate(), PASSWORD, chain);
      }
      for (var each : trusted) {
        store.setCertificateEntry("t" + store.size(), each.certificate);
      }
      return Keyring.of(store, PASSWORD);
    } catch (GeneralSecurityException | java.io.IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
