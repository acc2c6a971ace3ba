package org.balie.bulk;

import java.util.Locale;

/** Where a change of many cases is. */
public enum RunState {
  RUNNING,
  CANCELLED,
  ENDED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
