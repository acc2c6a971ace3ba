package org.balie.content;

import java.time.Instant;

/**
 * The words of stored files. They are taken from them in the background, once the malware scanner
 * called them clean, by a process that can harm nobody (ADR 3); {@link WordsTaken} tells when.
 */
public interface FileWords {

  /**
   * Wants the words of a file, in the caller's transaction; nothing happens when they were wanted
   * before.
   *
   * @param since the newest are read first
   */
  void want(ContentId file, Instant since);

  /** The words of a file; empty while it was not read, and when there are none. */
  String of(ContentId file);
}
