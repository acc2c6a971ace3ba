package org.balie.ticket;

import org.balie.platform.BalieException;

/** Nobody works on so much at once; the drafts that are there want to be finished or discarded. */
public class TooManyDrafts extends BalieException {

  private static final long serialVersionUID = 1L;

  public TooManyDrafts(int most) {
    super("ticket.too-many-drafts", 409, most);
  }
}
