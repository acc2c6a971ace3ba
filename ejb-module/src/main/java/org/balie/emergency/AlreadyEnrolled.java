package org.balie.emergency;

import org.balie.platform.BalieException;

/** The account has a confirmed second factor; an administrator takes it away before a new one. */
public class AlreadyEnrolled extends BalieException {

  private static final long serialVersionUID = 1L;

  public AlreadyEnrolled() {
    super("emergency.already-enrolled", 409);
  }
}
