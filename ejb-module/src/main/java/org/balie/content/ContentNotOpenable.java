package org.balie.content;

import org.balie.platform.BalieException;

/** Stored bytes that nobody may open: not scanned yet, or infected. */
public class ContentNotOpenable extends BalieException {

  private static final long serialVersionUID = 1L;

  public ContentNotOpenable(ScanState state) {
    super(state == ScanState.INFECTED ? "content.infected" : "content.not-scanned", 409);
  }
}
