package org.balie.ticket;

import java.util.List;

/** Where a ticket is in its life. Which steps are allowed is a matter of the case type. */
public enum Status {
  NEW,
  OPEN,
  WAITING_FOR_CUSTOMER,
  WAITING_FOR_SECOND_LINE,
  SUSPENDED,
  RESOLVED,
  CLOSED;

  /** Statuses in which somebody still has to do something. */
  public static final List<Status> UNFINISHED =
      List.of(NEW, OPEN, WAITING_FOR_CUSTOMER, WAITING_FOR_SECOND_LINE, SUSPENDED);

  /** Statuses in which an agent can go on at once. */
  public static final List<Status> WORKABLE = List.of(NEW, OPEN);

  /** Statuses in which the next step is somebody else's. */
  public static final List<Status> WAITING = List.of(WAITING_FOR_CUSTOMER, WAITING_FOR_SECOND_LINE);

  /** Statuses in which the days of a term are counted: whatever we wait for, the customer waits. */
  public static final List<Status> COUNTED = List.of(NEW, OPEN, WAITING_FOR_SECOND_LINE, SUSPENDED);

  public boolean finished() {
    return this == RESOLVED || this == CLOSED;
  }

  /**
   * As it stands in the API, in keys of texts and in style classes: {@code waiting-for-customer}.
   */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The status with this {@link #code}; an {@link IllegalArgumentException} when there is none. */
  public static Status ofCode(String code) {
    return valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
  }
}
