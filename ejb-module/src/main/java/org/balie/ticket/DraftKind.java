package org.balie.ticket;

/** What somebody is in the middle of writing. */
public enum DraftKind {
  REPLY,
  NOTE,
  CASE;

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
