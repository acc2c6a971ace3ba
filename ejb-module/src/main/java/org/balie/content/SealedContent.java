package org.balie.content;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that were received and encrypted but not yet stored. */
public interface SealedContent extends AutoCloseable {

  ContentId id();

  /** Size of the plain bytes. */
  long size();

  /** SHA-256 of the plain bytes, hex. */
  String sha256();

  /** Media type as sniffed from the bytes. */
  String mediaType();

  /** The plain bytes once more, for example to check them before they are stored. */
  InputStream plain() throws IOException;

  @Override
  void close();
}
