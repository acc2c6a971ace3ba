package org.balie.ticket.boundary;

import java.io.Serializable;

/**
 * How many tickets stand in which queue.
 *
 * @param notices that the agent has not looked at
 */
public record QueueCounts(
    long mine,
    long mentions,
    long watched,
    long team,
    long unassigned,
    long overdue,
    long waiting,
    long suspended,
    long open,
    long drafts,
    long notices)
    implements Serializable {

  /**
   * The count of one queue; of mentions those that were not looked at yet, of what is watched those
   * with something new; finished tickets are not counted, there are only ever more of them.
   */
  public long of(Queue queue) {
    return switch (queue) {
      case MINE -> mine;
      case MENTIONS -> mentions;
      case WATCHED -> watched;
      case TEAM -> team;
      case UNASSIGNED -> unassigned;
      case OVERDUE -> overdue;
      case WAITING -> waiting;
      case SUSPENDED -> suspended;
      case OPEN -> open;
      case FINISHED -> 0;
    };
  }
}
