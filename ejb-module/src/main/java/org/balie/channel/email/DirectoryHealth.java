package org.balie.channel.email;

import java.io.Serializable;
import java.time.Instant;

/**
 * How the directory of certificates is.
 *
 * @param answeredAt to about a minute; null when it never did
 * @param silentSince null while it answers
 * @param fault what it ended with the last time; empty while it answers
 */
public record DirectoryHealth(Instant answeredAt, Instant silentSince, String fault)
    implements Serializable {

  /** Of a directory that was not asked yet. */
  public static final DirectoryHealth NEW = new DirectoryHealth(null, null, "");
}
