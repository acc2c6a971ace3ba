package org.balie.ticket;

/** From the customer, to the customer, or between colleagues. */
public enum MessageKind {
  CUSTOMER,
  REPLY,
  NOTE;

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
