package org.balie.channel.email.smime;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A certificate that somebody else says is of an address.
 *
 * @param certificate null when it cannot be read
 */
public record Offered(X509Certificate certificate, Fitness fitness) {

  /**
   * Looks at what was offered. Nothing that who offers it says is believed: the certificate itself
   * has to name the address, and an issuer that we trust has to vouch for it.
   *
   * @param encoded DER (X.690)
   */
  public static Offered judge(byte[] encoded, String address, Keyring keys, Instant now) {
    try {
      var certificate = Certificates.read(encoded);
      return new Offered(certificate, fitness(certificate, address, keys, now));
    } catch (GeneralSecurityException none) {
      return new Offered(null, Fitness.UNREADABLE);
    }
  }

  private static Fitness fitness(
      X509Certificate certificate, String address, Keyring keys, Instant now) {
    if (!Certificates.addresses(certificate).contains(Certificates.key(address))) {
      return Fitness.OTHER_ADDRESS;
    }
    if (!Certificates.validAt(certificate, now)) {
      return Fitness.EXPIRED;
    }
    if (!Certificates.takesMail(certificate)) {
      return Fitness.NOT_FOR_MAIL;
    }
    return Trust.vouched(certificate, List.of(), keys, now) ? Fitness.FIT : Fitness.UNTRUSTED;
  }

  /** Of several that fit the one that was issued last: its holder has the key of that one. */
  public static Optional<X509Certificate> best(Collection<Offered> offered) {
    return offered.stream()
        .filter(o -> o.fitness() == Fitness.FIT)
        .map(Offered::certificate)
        .max(Comparator.comparing(X509Certificate::getNotBefore));
  }
}
