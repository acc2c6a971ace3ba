package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.balie.signal.SignalHeard;
import org.balie.ticket.TicketWatchers;

/** Every server has an index of its own: what another one changed goes into this one too. */
@ApplicationScoped
class ChangesElsewhere {

  private static final Set<String> TOPICS = Set.of(TicketWatchers.SIGNAL, FilesRead.SIGNAL);

  @Inject TicketReindexing index;

  void on(@Observes SignalHeard signal) {
    if (TOPICS.contains(signal.topic())) {
      index.again(signal.subjects());
    }
  }
}
