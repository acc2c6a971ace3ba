package org.balie.outbox;

import java.time.Duration;
import java.util.Optional;

/** The neighbour did not do it now. */
public class RetryLater extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Duration after;
  private final boolean hopeless;

  /**
   * One of a kind that its handler knows.
   *
   * @param after null for the usual back-off
   * @param hopeless whether another try gives the same answer
   */
  protected RetryLater(String reason, Duration after, boolean hopeless, Throwable cause) {
    super(reason, cause);
    this.after = after;
    this.hopeless = hopeless;
  }

  /** Tried again with the usual back-off. */
  public static RetryLater because(String reason, Throwable cause) {
    return new RetryLater(reason, null, false, cause);
  }

  /** The neighbour named the time itself, for example by {@code Retry-After}. */
  public static RetryLater after(Duration time, String reason) {
    return new RetryLater(reason, time, false, null);
  }

  /** Another try gives the same answer: parked at once, for a person. */
  public static RetryLater never(String reason, Throwable cause) {
    return new RetryLater(reason, null, true, cause);
  }

  public Optional<Duration> after() {
    return Optional.ofNullable(after);
  }

  public boolean hopeless() {
    return hopeless;
  }
}
