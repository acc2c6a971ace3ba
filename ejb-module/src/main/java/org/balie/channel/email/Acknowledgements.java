package org.balie.channel.email;

import org.balie.ticket.TicketId;

/** Tells people that their mail arrived; decides whether that is right this time. */
public interface Acknowledgements {

  /** For a new ticket that a mail of a person made; in the transaction that made it. */
  void consider(TicketId ticket, MailboxSheet mailbox, MailView mail);
}
