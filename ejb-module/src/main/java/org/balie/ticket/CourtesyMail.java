package org.balie.ticket;

/**
 * Mail of Balie itself about a ticket: nobody wrote it, nobody looks after it, and answers to it
 * come to the ticket.
 */
public interface CourtesyMail {

  /**
   * Sends it. Nothing when no person reads the address, or when there is no way that is safe enough
   * for it.
   *
   * @param language of the name of the sender, as a language tag
   * @throws org.balie.outbox.RetryLater when the mail server did not take it
   */
  void send(TicketId ticket, String to, String language, String subject, String body);
}
