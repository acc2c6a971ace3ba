package org.balie.handover;

import org.balie.platform.BalieException;

/** There is no such receiver here, or it is not set up. */
public class NotForwardable extends BalieException {

  private static final long serialVersionUID = 1L;

  public NotForwardable() {
    super("handover.not-forwardable", 409);
  }
}
