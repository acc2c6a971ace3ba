package org.balie.handover;

import org.balie.platform.BalieException;

/** The hand-over is over, or has not arrived yet: there is nobody to tell. */
public class HandoverFinished extends BalieException {

  private static final long serialVersionUID = 1L;

  public HandoverFinished() {
    super("handover.finished", 409);
  }
}
