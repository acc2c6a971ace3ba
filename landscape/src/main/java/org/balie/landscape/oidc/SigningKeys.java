package org.balie.landscape.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The published keys, of which the first signs, and one that was never published. */
final class SigningKeys {
  private static final int BITS = 2048;

  private final List<RSAKey> published = new ArrayList<>();
  private final Optional<Path> file;
  private RSAKey foreign;

  /** A key file keeps tokens valid over a restart; without a folder each start has new keys. */
  SigningKeys(Optional<Path> folder) {
    file = folder.map(path -> path.resolve("oidc-keys.json"));
    file.filter(Files::exists).ifPresent(this::load);
    if (published.isEmpty()) {
      rotate(false);
    }
  }

  synchronized RSAKey current() {
    return published.get(0);
  }

  synchronized RSAKey foreign() {
    if (foreign == null) {
      foreign = generate();
    }
    return foreign;
  }

  synchronized JWKSet published() {
    return new JWKSet(List.<JWK>copyOf(published));
  }

  /** Signs with a new key from now on. The old ones stay published only when asked. */
  synchronized void rotate(boolean keepOld) {
    if (!keepOld) {
      published.clear();
    }
    published.add(0, generate());
    file.ifPresent(this::save);
  }

  private static RSAKey generate() {
    try {
      return new RSAKeyGenerator(BITS)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("Could not make a signing key", e);
    }
  }

  private void load(Path from) {
    try {
      JWKSet.load(from.toFile()).getKeys().forEach(key -> published.add(key.toRSAKey()));
    } catch (IOException | ParseException e) {
      throw new IllegalStateException("Unreadable key file " + from.getFileName(), e);
    }
  }

  private void save(Path to) {
    try {
      Files.createDirectories(to.toAbsolutePath().getParent());
      Files.writeString(to, published().toString(false));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
