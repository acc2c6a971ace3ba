package org.balie.content;

import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps bytes encrypted, in the database by default. Everything is streamed: neither a 25 MB file
 * nor its ciphertext stands in memory as a whole.
 */
public interface ContentStore {

  /**
   * Reads a stream to its end and holds it encrypted outside the database, so that a slow sender
   * holds no database connection. Close the result when it was kept or is not wanted.
   *
   * @param most bytes that are accepted; one more ends in {@link ContentTooLarge}
   * @param declaredType media type the sender names; the sniffed type wins where the two differ in
   *     kind
   */
  SealedContent seal(InputStream plain, long most, String declaredType, String fileName)
      throws IOException;

  /**
   * As {@link #seal}, for what a reader of ours takes apart next: of the type it was declared to
   * be, or refused there.
   */
  SealedContent sealText(InputStream plain, long most, String mediaType) throws IOException;

  /**
   * Stores sealed bytes in the caller's transaction and has them scanned where a scanner is
   * configured.
   */
  ContentId keep(SealedContent sealed) throws IOException;

  /**
   * As {@link #keep}, for bytes that no program of a reader would run: text that we parsed
   * ourselves.
   */
  ContentId keepText(SealedContent sealed) throws IOException;

  ContentInfo info(ContentId id);

  /** The plain bytes, read and decrypted piece by piece. Close it. */
  InputStream open(ContentId id) throws IOException;

  /**
   * As {@link #open}, for people and applications: refused with {@link ContentNotOpenable} until
   * the malware scanner, where one is configured, called it clean.
   */
  InputStream openScanned(ContentId id) throws IOException;

  void remove(ContentId id);
}
