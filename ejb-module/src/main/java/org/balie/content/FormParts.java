package org.balie.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** The parts of a {@code multipart/form-data} body, one after the other, never whole in memory. */
public final class FormParts {

  private static final int MOST = 100;
  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxHeaderCount(20)
          .setMaxHeaderLen(8_192)
          .setMaxLineLen(8_192)
          .setMaxContentLen(-1)
          .build();

  private FormParts() {}

  /** Takes one part; reads of it what it needs. */
  @FunctionalInterface
  public interface Taker {
    void take(PartHead head, InputStream bytes) throws IOException;
  }

  public static boolean areIn(String mediaType) {
    return mediaType != null
        && mediaType.strip().toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }

  public static void read(InputStream body, String mediaType, Taker taker) throws IOException {
    var stream = new MimeTokenStream(CONFIG, DecodeMonitor.STRICT, null);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    try {
      stream.parseHeadless(body, mediaType);
      walk(stream, taker);
    } catch (MimeException | MimeIOException | IllegalArgumentException malformed) {
      throw new FormCannotBeRead();
    }
  }

  private static void walk(MimeTokenStream stream, Taker taker) throws IOException, MimeException {
    var disposition = new byte[0];
    var parts = 0;
    for (var state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        // From here on a part is bytes: a mail or a multipart somebody attaches stays as it is.
        case T_START_MULTIPART -> stream.setRecursionMode(RecursionMode.M_FLAT);
        case T_START_HEADER -> disposition = new byte[0];
        case T_FIELD -> disposition = disposition(stream.getField(), disposition);
        case T_BODY -> {
          if (++parts > MOST) {
            throw new FormCannotBeRead();
          }
          var type = stream.getBodyDescriptor().getMimeType();
          var bytes = CloseShieldInputStream.wrap(stream.getDecodedInputStream());
          taker.take(PartHead.of(disposition, type), bytes);
        }
        default -> {
          // Nothing of a preamble, an epilogue or a border is kept.
        }
      }
    }
    if (parts == 0) {
      throw new FormCannotBeRead();
    }
  }

  private static byte[] disposition(Field field, byte[] before) {
    if (!field.getName().equalsIgnoreCase("Content-Disposition")) {
      return before;
    }
    var raw = field.getRaw().toByteArray();
    var start = 0;
    while (start < raw.length && raw[start] != ':') {
      start++;
    }
    return new String(raw, start + 1, raw.length - start - 1, ISO_8859_1)
        .replaceAll("\r?\n[ \t]", " ")
        .getBytes(ISO_8859_1);
  }
}
