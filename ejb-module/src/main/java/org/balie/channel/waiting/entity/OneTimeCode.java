package org.balie.channel.waiting.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The code that opens a waiting message, without the code: what it is made of, how long it counts,
 * and how often somebody was wrong.
 */
@Embeddable
public class OneTimeCode {

  static final Duration LIFE = Duration.ofMinutes(10);
  static final Duration PERIOD = Duration.ofHours(1);
  static final int TRIES = 5;
  static final int MOST = 5;

  @Column(name = "code_of")
  private UUID of;

  @Column(name = "code_until")
  private Instant until;

  @Column(name = "code_wrong")
  private int wrong;

  @Column(name = "codes")
  private int made;

  @Column(name = "codes_since")
  private Instant since;

  /**
   * Takes the place of the one before; nothing when there were enough within the hour.
   *
   * @param seed what it is made of, never used before
   */
  public boolean renew(UUID seed, Instant now) {
    if (since == null || !since.plus(PERIOD).isAfter(now)) {
      since = now;
      made = 0;
    }
    if (made >= MOST) {
      return false;
    }
    made++;
    of = seed;
    until = now.plus(LIFE);
    wrong = 0;
    return true;
  }

  /** Whether it still opens the message. */
  public boolean counts(Instant now) {
    return of != null && until.isAfter(now) && wrong < TRIES;
  }

  /** Somebody was wrong; returns how often they may try again. */
  public int wrong() {
    wrong++;
    return TRIES - wrong;
  }

  /** It opened the message, and opens it no second time. */
  public void used() {
    of = null;
    until = null;
  }

  public UUID of() {
    return of;
  }
}
