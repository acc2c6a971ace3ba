package org.balie.ticket.control;

/** What an agent has under way. */
record OwnTotals(long tickets, long mentions, long watched, long drafts, long notices) {

  static final OwnTotals NONE = new OwnTotals(0, 0, 0, 0, 0);
}
