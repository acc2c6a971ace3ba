package org.balie.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Encrypts what must not lie readable in the database, with keys from the server's key store. Every
 * ciphertext names its key, so that a new key can be brought in without touching old data.
 */
public interface Vault extends LookupHash {

  /** Name of the key that new data is sealed with. */
  String currentKey();

  /**
   * A stream that encrypts to {@code out} (AES-256-GCM-HKDF in segments of 1 MiB, Tink's streaming
   * AEAD).
   *
   * @param context bound to the ciphertext: opening with another context fails
   */
  OutputStream sealing(OutputStream out, byte[] context) throws IOException;

  /**
   * The plain bytes of what {@link #sealing} wrote. A changed, cut or foreign ciphertext ends in an
   * {@link IOException} before a wrong byte is given out.
   */
  InputStream opening(InputStream sealed, String key, byte[] context) throws IOException;
}
