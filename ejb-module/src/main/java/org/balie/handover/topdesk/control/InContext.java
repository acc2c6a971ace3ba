package org.balie.handover.topdesk.control;

import jakarta.enterprise.concurrent.ContextService;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stored bytes that the HTTP client reads on a thread of its own: every read runs in the context of
 * the one who opened them, because they come from the database, piece by piece.
 */
final class InContext extends InputStream {

  private final Source source;

  private InContext(Source source) {
    this.source = source;
  }

  /** What crosses from thread to thread. */
  public interface Source {
    int read(byte[] target, int offset, int length) throws IOException;
  }

  static InputStream of(InputStream bytes, ContextService contexts) {
    return new InContext(contexts.createContextualProxy(bytes::read, Source.class));
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    return source.read(target, offset, length);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return source.read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }
}
