package org.balie.quicklog;

import java.util.Locale;

/** How a contact ended. */
public enum ContactResult {
  ANSWERED,
  REFERRED,
  CALLED_BACK,
  NO_ANSWER,
  OTHER;

  /** As it stands in forms and in keys of texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The result with this code; an {@link IllegalArgumentException} when there is none. */
  public static ContactResult ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
