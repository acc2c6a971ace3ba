package org.balie.ticket;

/** Something about a ticket is different now; screens that show it look again. Carries ids only. */
public record TicketChanged(TicketId ticket, Kind kind) {

  /** What kind of change. */
  public enum Kind {
    OPENED,
    MESSAGE,
    CHANGED
  }
}
