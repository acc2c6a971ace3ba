package org.balie.agent;

import org.balie.platform.BalieException;

/** The person was switched off by an administrator. */
public class AgentInactive extends BalieException {

  private static final long serialVersionUID = 1L;

  public AgentInactive() {
    super("agent.inactive", 403);
  }
}
