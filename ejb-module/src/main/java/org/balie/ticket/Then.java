package org.balie.ticket;

import java.io.Serializable;
import java.util.Optional;

/**
 * What becomes of a case when a reply to it leaves.
 *
 * @param status the next one
 * @param resolution how it was answered, for {@link Status#RESOLVED}; otherwise null
 */
public record Then(Status status, String resolution) implements Serializable {

  private static final String BETWEEN = ":";

  /**
   * Reads {@link #text}; empty for nothing. An {@link IllegalArgumentException} when it is no such
   * text.
   */
  public static Optional<Then> of(String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    var parts = text.split(BETWEEN, 2);
    return Optional.of(new Then(Status.valueOf(parts[0]), parts.length == 2 ? parts[1] : null));
  }

  /** As it is stored and chosen: {@code WAITING_FOR_CUSTOMER}, {@code RESOLVED:answered}. */
  public String text() {
    return resolution == null ? status.name() : status.name() + BETWEEN + resolution;
  }
}
