package org.balie.channel.waiting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What its reader sees after the right code.
 *
 * @param words that wait on this case, oldest first
 * @param answers when each answer came that was given here
 */
public record WaitingThread(
    String language,
    String desk,
    String number,
    String subject,
    List<Words> words,
    List<Instant> answers) {

  /** One message. */
  public record Words(Instant at, String author, String text, List<File> files) {}

  /**
   * A file of it.
   *
   * @param openable whether the malware scanner, where there is one, called it clean
   */
  public record File(UUID id, String name, long size, boolean openable) {}
}
