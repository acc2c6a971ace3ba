package org.balie.presence;

/** What somebody does with the case on their screen. */
public enum Doing {
  VIEWING,
  REPLYING;

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
