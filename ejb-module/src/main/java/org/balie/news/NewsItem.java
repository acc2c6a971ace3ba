package org.balie.news;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that agents have to know.
 *
 * @param team whom it is for; null for everybody
 * @param author the name of who published it
 * @param withdrawnAt null while it holds
 * @param readAt when the asking agent said so; null before that
 * @param readers how many have read it
 */
public record NewsItem(
    UUID id,
    String title,
    String text,
    UUID team,
    String author,
    Instant publishedAt,
    Instant withdrawnAt,
    Instant readAt,
    long readers)
    implements Serializable {

  public boolean unread() {
    return readAt == null;
  }
}
