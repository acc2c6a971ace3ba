package org.balie.channel.email.reading;

import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps the files of a mail while it is read; the mail itself never stands in memory as a whole.
 */
@FunctionalInterface
public interface FileTaker {

  /** Reads the stream to its end. */
  Kept take(MailFile file, InputStream bytes) throws IOException;

  /** What was kept, to be read once more. */
  @FunctionalInterface
  interface Kept {
    InputStream open() throws IOException;
  }
}
