package org.balie.ticket;

import org.balie.platform.BalieException;

/** The draft was changed, sent or discarded in another window since this one read it. */
public class DraftElsewhere extends BalieException {

  private static final long serialVersionUID = 1L;

  public DraftElsewhere() {
    super("ticket.draft-elsewhere", 409);
  }
}
