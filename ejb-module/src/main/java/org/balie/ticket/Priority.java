package org.balie.ticket;

/** How soon a ticket wants attention, least first. */
public enum Priority {
  LOW,
  NORMAL,
  HIGH,
  URGENT;

  /** As it stands in the API, in keys of texts and in style classes. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public static Priority ofCode(String code) {
    return valueOf(code.toUpperCase(java.util.Locale.ROOT));
  }
}
