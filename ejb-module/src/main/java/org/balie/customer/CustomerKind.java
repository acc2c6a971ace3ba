package org.balie.customer;

import java.util.Locale;

/** What a card is of. */
public enum CustomerKind {
  PERSON,
  ORGANISATION;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
