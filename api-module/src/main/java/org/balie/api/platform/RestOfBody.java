package org.balie.api.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What a refused request still has to say. Read to its end, within reason: a client that is still
 * sending would otherwise see a broken connection instead of the answer.
 */
public final class RestOfBody {

  private static final long MOST = 32L << 20;

  private RestOfBody() {}

  /** The body for a reader that closes what it reads, so that the rest can still be read here. */
  public static InputStream keptOpen(InputStream body) {
    return new FilterInputStream(body) {
      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return in.read(target, offset, length);
      }

      @Override
      public void close() {
        // The container closes it.
      }
    };
  }

  public static void read(HttpServletRequest request) {
    try {
      var body = request.getInputStream();
      var buffer = new byte[64 * 1024];
      var total = 0L;
      for (var n = body.read(buffer); n >= 0 && total < MOST; n = body.read(buffer)) {
        total += n;
      }
    } catch (IOException | IllegalStateException gone) {
      // Nobody is there any more, or there is nothing to read.
      return;
    }
  }
}
