package org.balie.ticket;

import org.balie.platform.BalieException;

/**
 * A ticket is resolved with a code of its case type, so that the institution can account for it.
 */
public class ResolutionNeeded extends BalieException {

  private static final long serialVersionUID = 1L;

  public ResolutionNeeded() {
    super("ticket.resolution-needed", 400);
  }
}
