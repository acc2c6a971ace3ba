package org.balie.channel.waiting;

/** What became of the wish for a code. */
public enum CodeAsked {
  SENT,
  /** There were enough within the hour. */
  LATER,
  /** The address stands no longer on the card. */
  NOWHERE
}
