package org.balie.channel.email.smime;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Our own certificates with their keys, and those we trust. */
public final class Keyring {

  public static final Keyring EMPTY = new Keyring();

  private final List<Own> own = new ArrayList<>();
  private final Set<TrustAnchor> anchors = new HashSet<>();

  /** A key with its certificate and those above it. */
  public record Own(PrivateKey key, List<X509Certificate> chain) {

    X509Certificate certificate() {
      return chain.get(0);
    }
  }

  /**
   * Reads the entries of a store: those with a key are ours, certificates alone are trusted.
   *
   * @param password of the store and of its entries
   */
  public static Keyring of(KeyStore store, char[] password) throws GeneralSecurityException {
    var ring = new Keyring();
    for (var alias : Collections.list(store.aliases())) {
      if (store.isCertificateEntry(alias)) {
        ring.anchors.add(new TrustAnchor((X509Certificate) store.getCertificate(alias), null));
      } else if (store.getKey(alias, password) instanceof PrivateKey key) {
        var chain = Stream.of(store.getCertificateChain(alias)).map(X509Certificate.class::cast);
        ring.own.add(new Own(key, chain.toList()));
      }
    }
    return ring;
  }

  /** The key that signs for an address: of several valid ones the one that lasts longest. */
  Optional<Own> signer(String address, Instant now) {
    return own.stream()
        .filter(o -> Certificates.validAt(o.certificate(), now))
        .filter(o -> Certificates.addresses(o.certificate()).contains(Certificates.key(address)))
        .max(java.util.Comparator.comparing(o -> o.certificate().getNotAfter()));
  }

  /** Every key, also of certificates that expired: old mail stays readable. */
  List<Own> all() {
    return own;
  }

  Set<TrustAnchor> anchors() {
    return anchors;
  }
}
