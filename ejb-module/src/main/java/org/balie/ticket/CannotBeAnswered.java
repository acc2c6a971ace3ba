package org.balie.ticket;

import org.balie.platform.BalieException;

/** The sender left no address; a reply could go nowhere. */
public class CannotBeAnswered extends BalieException {

  private static final long serialVersionUID = 1L;

  public CannotBeAnswered() {
    super("ticket.cannot-be-answered", 409);
  }
}
