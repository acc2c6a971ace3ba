package org.balie.handover;

import java.util.List;
import java.util.Locale;

/** Where a hand-over is. */
public enum HandoverState {
  /** On its way. */
  QUEUED,
  /** The receiver has it. */
  SENT,
  /** The receiver wrote back. */
  ANSWERED,
  /** The receiver did its part; the customer has to be told. */
  COMPLETED,
  CLOSED,
  /** It could not be sent; a person has to look. */
  FAILED,
  WITHDRAWN;

  /** States in which somebody at the receiver, or on the way there, still has something to do. */
  public static final List<HandoverState> LIVE = List.of(QUEUED, SENT, ANSWERED, FAILED);

  public boolean live() {
    return LIVE.contains(this);
  }

  /** As it stands in keys of texts and in style classes. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
