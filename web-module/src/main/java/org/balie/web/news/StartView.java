package org.balie.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.balie.ticket.boundary.Queue;
import org.balie.ticket.boundary.TicketLists;
import org.balie.ticket.boundary.TicketRow;
import org.balie.web.platform.Me;

/** The cases an agent begins the day with. */
@Named
@RequestScoped
public class StartView {

  private static final int MOST = 8;
  private static final List<Queue> QUEUES =
      List.of(Queue.OVERDUE, Queue.MINE, Queue.TEAM, Queue.MENTIONS, Queue.WATCHED);

  @Inject TicketLists lists;
  @Inject Me me;

  private final Map<Queue, List<TicketRow>> rows = new EnumMap<>(Queue.class);

  /**
   * The beginnings of these queues, for who works on cases; nothing is said of what is not late.
   */
  public List<Queue> getQueues() {
    return me.isAgent() ? QUEUES.stream().filter(this::isShown).toList() : List.of();
  }

  private boolean isShown(Queue queue) {
    return queue != Queue.OVERDUE || !rows(queue).isEmpty();
  }

  public List<TicketRow> rows(Queue queue) {
    return rows.computeIfAbsent(queue, q -> lists.queue(q, null, MOST));
  }
}
