package org.balie.privacy.control;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.balie.privacy.Vault;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keys from a PKCS#12 store: {@code balie-data-<n>} to encrypt (the highest number is the current
 * one), {@code balie-lookup-1} for keyed hashes, whose key can not change without computing every
 * hash again.
 */
@ApplicationScoped
class KeyStoreVault implements Vault {

  private static final Pattern DATA_KEY = Pattern.compile("balie-data-(\\d+)");
  private static final String LOOKUP_KEY = "balie-lookup-1";
  private static final int SEGMENT = 1 << 20;

  @Inject
  @ConfigProperty(name = "balie.keystore.path")
  String path;

  @Inject
  @ConfigProperty(name = "balie.keystore.password")
  String password;

  private final TreeMap<Integer, String> dataKeys = new TreeMap<>();
  private final Map<String, StreamingAead> ciphers = new TreeMap<>();
  private SecretKeySpec lookup;

  @PostConstruct
  void load() {
    try (var file = Files.newInputStream(Path.of(path))) {
      var store = KeyStore.getInstance("PKCS12");
      store.load(file, password.toCharArray());
      for (var alias : Collections.list(store.aliases())) {
        read(store, alias);
      }
    } catch (IOException | GeneralSecurityException broken) {
      throw new IllegalStateException("The key store at " + path + " cannot be used", broken);
    }
    if (dataKeys.isEmpty() || lookup == null) {
      throw new IllegalStateException(
          "The key store at " + path + " lacks balie-data-1 or " + LOOKUP_KEY);
    }
  }

  private void read(KeyStore store, String alias) throws GeneralSecurityException {
    var number = DATA_KEY.matcher(alias);
    if (number.matches()) {
      var secret = (SecretKey) store.getKey(alias, password.toCharArray());
      dataKeys.put(Integer.valueOf(number.group(1)), alias);
      ciphers.put(
          alias, new AesGcmHkdfStreaming(secret.getEncoded(), "HmacSha256", 32, SEGMENT, 0));
    } else if (alias.equals(LOOKUP_KEY)) {
      lookup =
          new SecretKeySpec(store.getKey(alias, password.toCharArray()).getEncoded(), "HmacSHA256");
    }
  }

  @Override
  public String currentKey() {
    return dataKeys.lastEntry().getValue();
  }

  @Override
  public OutputStream sealing(OutputStream out, byte[] context) throws IOException {
    try {
      return ciphers.get(currentKey()).newEncryptingStream(out, context);
    } catch (GeneralSecurityException impossible) {
      throw new IOException("Encryption is not available", impossible);
    }
  }

  @Override
  public InputStream opening(InputStream sealed, String key, byte[] context) throws IOException {
    var cipher = ciphers.get(key);
    if (cipher == null) {
      throw new IOException("The key store has no key " + key);
    }
    try {
      return cipher.newDecryptingStream(sealed, context);
    } catch (GeneralSecurityException impossible) {
      throw new IOException("Decryption is not available", impossible);
    }
  }

  @Override
  public String lookupHash(String purpose, String value) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(lookup);
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
