package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.channel.email.smime.Keyring;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Certificates for mail from the product's key store, {@code keys.sh mail-import} and {@code
 * mail-trust}. Read again when the file changed: a renewed certificate needs no restart.
 */
@ApplicationScoped
public class SmimeKeys {

  private static final Logger LOG = Logger.getLogger(SmimeKeys.class.getName());

  @Inject
  @ConfigProperty(name = "balie.keystore.path")
  String path;

  @Inject
  @ConfigProperty(name = "balie.keystore.password")
  String password;

  private Keyring ring = Keyring.EMPTY;
  private FileTime read;

  /** The keys there are now; those of before when the file cannot be read at this moment. */
  public synchronized Keyring ring() {
    var file = Path.of(path);
    try {
      var changed = Files.getLastModifiedTime(file);
      if (!changed.equals(read)) {
        ring = load(file);
        read = changed;
      }
    } catch (IOException | GeneralSecurityException unreadable) {
      LOG.log(Level.WARNING, "The certificates for mail cannot be read", unreadable);
    }
    return ring;
  }

  private Keyring load(Path file) throws IOException, GeneralSecurityException {
    try (var bytes = Files.newInputStream(file)) {
      var store = KeyStore.getInstance("PKCS12");
      store.load(bytes, password.toCharArray());
      return Keyring.of(store, password.toCharArray());
    }
  }
}
