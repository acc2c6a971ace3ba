package org.balie.ticket;

/** What other components keep about a case. Needs a transaction, and asks for no role. */
public interface CaseAdditions {

  /**
   * Something of it is different now: the log says so, and the screens that show the case look
   * again.
   *
   * @param seen the version that was on the screen; null when none was
   * @param what the text is {@code ticket.event.<what>}
   * @throws org.balie.platform.EditConflict when somebody else changed the case meanwhile
   * @throws MergedAway when the case was merged into another
   */
  void changed(TicketId id, Version seen, String what, String from, String to);
}
