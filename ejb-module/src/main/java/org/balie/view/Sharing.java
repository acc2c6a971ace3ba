package org.balie.view;

import java.util.Locale;

/** Who sees a view beside the one who made it. Changing it is the maker's alone. */
public enum Sharing {
  NOBODY,
  TEAM,
  EVERYBODY;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
