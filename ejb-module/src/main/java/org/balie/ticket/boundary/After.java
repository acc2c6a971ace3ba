package org.balie.ticket.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The last line somebody has; a page goes on after it, however many lines came before in the
 * meantime.
 *
 * @param time what the list is ordered by; a day is its beginning in UTC
 */
public record After(Instant time, UUID id) implements Serializable {

  /** The last line of a queue. */
  public static After of(Queue queue, TicketRow row) {
    return new After(
        queue == Queue.OVERDUE
            ? row.dueOn().atStartOfDay(ZoneOffset.UTC).toInstant()
            : row.activeAt(),
        row.id());
  }

  public LocalDate day() {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }
}
