package org.balie.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * Proof that something was received and will not be lost.
 *
 * @param number that the ticket will have, or has
 * @param repeat whether the same thing had been received before
 */
public record Receipt(UUID item, String number, Instant receivedAt, State state, boolean repeat) {

  /** What has become of it. */
  public enum State {
    RECEIVED,
    PROCESSED,
    POISONED
  }
}
