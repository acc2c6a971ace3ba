package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.ticket.boundary.Queue;
import org.balie.ticket.boundary.TicketLists;
import org.balie.view.boundary.ViewDesk;
import org.balie.view.boundary.ViewReading;

/** Everything that a list of the desk would show on all its pages. */
@RequestScoped
public class Matching {

  @Inject TicketLists lists;
  @Inject ViewDesk views;
  @Inject ViewReading reading;

  /** A case as it is now. */
  public record Match(UUID id, long version) {}

  /**
   * The first cases of a view or, when none is named, of a queue; the queue of all open cases when
   * its code is nobody's, as on the desk.
   */
  public List<Match> find(String view, String queue, int most) {
    if (view != null) {
      return reading.page(views.view(UUID.fromString(view)), null, most).stream()
          .map(line -> new Match(line.id(), line.version()))
          .toList();
    }
    return lists.queue(queue(queue), null, most).stream()
        .map(row -> new Match(row.id(), row.version()))
        .toList();
  }

  static Queue queue(String code) {
    return Stream.of(Queue.values())
        .filter(q -> q.code().equals(code))
        .findFirst()
        .orElse(Queue.OPEN);
  }
}
