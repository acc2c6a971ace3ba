package org.balie.ticket;

/**
 * Where channels bring what they made of a message. Needs a transaction; asks for no role, because
 * channels have none.
 */
public interface TicketIntake {

  /** Makes a ticket, with its customer card, its first message and its files. */
  TicketId open(NewTicket ticket);
}
