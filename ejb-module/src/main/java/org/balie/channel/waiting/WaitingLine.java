package org.balie.channel.waiting;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A message that waits, as agents see it.
 *
 * @param until when nobody can open it any more; null before it was announced
 * @param readAt null for one that nobody read
 */
public record WaitingLine(UUID message, WaitingState state, Instant until, Instant readAt)
    implements Serializable {

  /** Whether there is something to take away. */
  public boolean withdrawable() {
    return state == WaitingState.WAITING || state == WaitingState.READ;
  }
}
