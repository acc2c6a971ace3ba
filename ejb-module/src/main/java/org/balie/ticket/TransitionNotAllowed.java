package org.balie.ticket;

import org.balie.platform.BalieException;

/** The case type does not allow this step from where the ticket is. */
public class TransitionNotAllowed extends BalieException {

  private static final long serialVersionUID = 1L;

  public TransitionNotAllowed(Status from, Status to) {
    super("ticket.transition-not-allowed", 409, from.code(), to.code());
  }
}
