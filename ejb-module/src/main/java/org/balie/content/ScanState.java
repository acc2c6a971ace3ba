package org.balie.content;

/** What the malware scanner said of stored bytes. */
public enum ScanState {
  /** No scanner is configured. */
  NOT_REQUIRED,
  /** Waits for the scanner; nobody can open it. */
  PENDING,
  CLEAN,
  /** Quarantined: nobody can open it. */
  INFECTED;

  public boolean openable() {
    return this == NOT_REQUIRED || this == CLEAN;
  }
}
