package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.balie.content.WordsTaken;
import org.balie.signal.Signals;
import org.balie.ticket.TicketId;

/**
 * Cases are found by the words of a file as soon as these are known. For people nothing has
 * changed: no screen is told.
 */
@ApplicationScoped
class FilesRead {

  /** What servers tell each other of it under. */
  static final String SIGNAL = "ticket.words";

  @Inject TicketIndex index;
  @Inject TicketRepository tickets;
  @Inject Signals signals;

  /** Locked, so that nobody who changes the case at this moment writes its document after us. */
  void on(@Observes WordsTaken event) {
    for (var id : index.withFile(event.file())) {
      index.add(tickets.lock(new TicketId(id)));
      signals.tell(SIGNAL, id);
    }
  }
}
