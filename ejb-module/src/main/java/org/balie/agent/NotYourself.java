package org.balie.agent;

import org.balie.platform.BalieException;

/** Nobody switches off their own account: another administrator does. */
public class NotYourself extends BalieException {

  private static final long serialVersionUID = 1L;

  public NotYourself() {
    super("agent.not-yourself", 409);
  }
}
