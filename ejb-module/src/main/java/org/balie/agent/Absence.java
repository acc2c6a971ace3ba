package org.balie.agent;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A colleague who is away.
 *
 * @param from the first moment
 * @param until the first moment they are back
 * @param substitute who sees their cases meanwhile; null for nobody
 */
public record Absence(UUID agent, Instant from, Instant until, UUID substitute)
    implements Serializable {

  public boolean at(Instant moment) {
    return !from.isAfter(moment) && until.isAfter(moment);
  }
}
