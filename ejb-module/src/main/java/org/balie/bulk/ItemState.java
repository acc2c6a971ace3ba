package org.balie.bulk;

import java.util.Locale;

/** What became of one case of a change of many. */
public enum ItemState {
  WAITING,
  DONE,
  /** It was so already; nothing was changed. */
  SAME,
  REFUSED,
  /** Somebody else changed the case after it was chosen; their change stands. */
  CHANGED,
  CANCELLED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
