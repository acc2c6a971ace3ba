package org.balie.ticket;

import java.util.Locale;

/** Why an agent is told of a case. */
public enum NoticeKind {
  /** Named in a note. */
  MENTION,
  /** It is the agent's now, because somebody else said so. */
  GIVEN,
  /** It was suspended, and its time has come. */
  WOKEN,
  /** Its last day has come. */
  DUE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
