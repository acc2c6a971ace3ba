package org.balie.api.ticket;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.balie.ticket.boundary.After;

/** A place in a list as text without meaning to the caller. */
final class Cursor {

  private static final int BYTES = Long.BYTES + Integer.BYTES + 2 * Long.BYTES;

  private Cursor() {}

  static String of(Instant time, UUID id) {
    var bytes =
        ByteBuffer.allocate(BYTES)
            .putLong(time.getEpochSecond())
            .putInt(time.getNano())
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** An {@link IllegalArgumentException} for text that is no cursor. */
  static After read(String text) {
    var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
    if (bytes.capacity() != BYTES) {
      throw new IllegalArgumentException(text);
    }
    try {
      var time = Instant.ofEpochSecond(bytes.getLong(), bytes.getInt());
      return new After(time, new UUID(bytes.getLong(), bytes.getLong()));
    } catch (DateTimeException noTime) {
      throw new IllegalArgumentException(text, noTime);
    }
  }
}
