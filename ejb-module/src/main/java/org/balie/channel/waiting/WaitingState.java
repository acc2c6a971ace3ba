package org.balie.channel.waiting;

/** How a message stands that waits for its reader. */
public enum WaitingState {
  /** Written, and not announced yet. */
  PREPARED,
  WAITING,
  READ,
  /** Taken away by an agent. */
  WITHDRAWN,
  /** Its time is over; nobody can open it any more. */
  EXPIRED;

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
