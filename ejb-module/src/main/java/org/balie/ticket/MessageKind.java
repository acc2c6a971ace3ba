package org.balie.ticket;

/**
 * From the customer, to the customer, between colleagues, or between us and the second line. The
 * customer sees the first two.
 */
public enum MessageKind {
  CUSTOMER,
  REPLY,
  NOTE,
  SECOND_LINE;

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
