package org.balie.bulk.boundary;

import java.util.List;
import org.balie.ticket.CaseWork.Change;
import org.balie.ticket.TicketId;
import org.balie.ticket.Version;

/** One change for these cases, 1 to {@link BulkDesk#MOST}, each as it was seen. */
public record BulkOrder(List<Picked> cases, Change change) {

  /** A case that was chosen. */
  public record Picked(TicketId ticket, Version seen) {}
}
