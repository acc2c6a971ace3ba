package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.balie.ticket.AgentTold;
import org.balie.ticket.NoticeKind;
import org.balie.ticket.entity.Ticket;

/** Tells agents of cases that want them. */
@ApplicationScoped
public class NoticeBook {

  @Inject NoticeRepository notices;
  @Inject HiddenCases hidden;
  @Inject Event<AgentTold> told;
  @Inject Clock clock;

  /**
   * Tells it, unless the agent may not see the case. The ticket is locked already.
   *
   * @param by colleague who did it; null for nobody in particular
   */
  void tell(UUID agent, Ticket ticket, NoticeKind kind, UUID by) {
    if (hidden.from(agent).hides(ticket.holder().team(), ticket.caseType())) {
      return;
    }
    notices.tell(agent, ticket.id(), kind, by, clock.instant());
    told.fire(new AgentTold(agent, ticket.number(), kind, by));
  }
}
