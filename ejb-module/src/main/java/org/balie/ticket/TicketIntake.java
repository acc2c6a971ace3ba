package org.balie.ticket;

import java.util.UUID;

/**
 * Where channels bring what they made of a message. Needs a transaction; asks for no role, because
 * channels have none.
 */
public interface TicketIntake {

  /** Makes a ticket, with its customer card, its first message and its files. */
  TicketId open(NewTicket ticket);

  /** As {@link #open}; the agent who made it has it from the beginning. */
  TicketId openFor(UUID agent, NewTicket ticket);

  /** Adds a line to its log. The text is {@code ticket.event.<code>}. */
  void noted(TicketId id, String code);
}
