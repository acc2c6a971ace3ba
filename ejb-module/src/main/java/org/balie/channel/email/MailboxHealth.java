package org.balie.channel.email;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * How a mailbox is.
 *
 * @param since when its state began
 * @param contactAt when its server last answered; null for never
 * @param mailAt when the last mail was stored; null for never
 * @param lagSeconds how long the last mail lay on the server
 * @param error what last went wrong; null for nothing
 * @param alertedAt when people were told; null when nothing is wrong
 */
public record MailboxHealth(
    UUID mailbox,
    State state,
    Instant since,
    Instant contactAt,
    Instant mailAt,
    long lagSeconds,
    long received,
    String error,
    Instant alertedAt)
    implements Serializable {

  public boolean troubled() {
    return state == State.REFUSED || state == State.SILENT;
  }

  /** What its server does. */
  public enum State {
    NEW,
    WATCHING,
    REFUSED,
    SILENT,
    OFF
  }
}
