package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.balie.ticket.TicketsMerged;

/** Mails go with the messages they brought. */
@ApplicationScoped
public class MailMoves {

  @Inject MailRepository mails;

  void on(@Observes TicketsMerged event) {
    mails.move(event.messages(), event.to());
    mails.joinAll(event.from(), event.to());
  }
}
