package org.balie.ticket;

import org.balie.platform.BalieException;

/** A case is not finished before the cases that are part of it. */
public class ChildrenOpen extends BalieException {

  private static final long serialVersionUID = 1L;

  public ChildrenOpen(String numbers) {
    super("ticket.children-open", 409, numbers);
  }
}
