package org.balie.inbox;

import org.balie.platform.BalieException;

/** The source used one identifier for two different things. */
public class IdentifierReused extends BalieException {

  private static final long serialVersionUID = 1L;

  public IdentifierReused() {
    super("inbox.identifier-reused", 409);
  }
}
