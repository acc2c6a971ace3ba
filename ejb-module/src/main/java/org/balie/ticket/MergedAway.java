package org.balie.ticket;

import org.balie.platform.BalieException;

/** A case that was merged into another is not worked on: what is done, is done there. */
public class MergedAway extends BalieException {

  private static final long serialVersionUID = 1L;

  public MergedAway() {
    super("ticket.merged-away", 409);
  }
}
