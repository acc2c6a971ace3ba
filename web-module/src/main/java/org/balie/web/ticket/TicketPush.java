package org.balie.web.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import org.balie.ticket.TicketChanged;

/**
 * Tells the screens of this node that a ticket is different now. Ids only: each screen reads with
 * its own rights.
 */
@ApplicationScoped
public class TicketPush {

  static final String CHANNEL = "tickets";

  @Inject
  @Push(channel = CHANNEL)
  PushContext screens;

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) TicketChanged event) {
    screens.send(event.ticket().toString());
  }
}
