package org.balie.handover;

import org.balie.platform.BalieException;

/** The form lacks something without which the receiver would refuse it. */
public class HandoverNotReady extends BalieException {

  private static final long serialVersionUID = 1L;

  public HandoverNotReady() {
    super("handover.not-ready", 409);
  }
}
