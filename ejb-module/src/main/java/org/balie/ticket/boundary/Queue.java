package org.balie.ticket.boundary;

/** The lists every agent has. */
public enum Queue {
  MINE,
  MENTIONS,
  WATCHED,
  TEAM,
  UNASSIGNED,
  OVERDUE,
  WAITING,
  SUSPENDED,
  OPEN,
  FINISHED;

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
