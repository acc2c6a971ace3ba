package org.balie.emergency;

import org.balie.platform.BalieException;

/** The one-time code does not fit, or was used before. */
public class WrongCode extends BalieException {

  private static final long serialVersionUID = 1L;

  public WrongCode() {
    super("emergency.wrong-code", 422);
  }
}
