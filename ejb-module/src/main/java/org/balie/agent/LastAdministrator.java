package org.balie.agent;

import org.balie.platform.BalieException;

/** Nobody could administer Balie any more: the last active administrator stays one. */
public class LastAdministrator extends BalieException {

  private static final long serialVersionUID = 1L;

  public LastAdministrator() {
    super("agent.last-administrator", 409);
  }
}
