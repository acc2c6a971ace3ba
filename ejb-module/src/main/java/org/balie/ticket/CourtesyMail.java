package org.balie.ticket;

import java.util.UUID;

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

  /**
   * As {@link #send}, for what somebody waits for: a mail of its own each time, and nothing is left
   * in silence.
   *
   * @param id of the mail; the same one given again is the same mail
   * @throws org.balie.outbox.RetryLater also when there is no way that is safe enough
   */
  void deliver(UUID id, String to, String language, String subject, String body);
}
