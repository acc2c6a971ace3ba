package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.balie.signal.SignalHeard;
import org.balie.ticket.TicketWatchers;

/** Every server has an index of its own: what another one changed goes into this one too. */
@ApplicationScoped
class ChangesElsewhere {

  @Inject TicketReindexing index;

  void on(@Observes SignalHeard signal) {
    if (signal.topic().equals(TicketWatchers.SIGNAL)) {
      index.again(signal.subjects());
    }
  }
}
