package org.balie.ticket;

import java.util.List;
import java.util.UUID;
import org.balie.ticket.NewTicket.File;

/**
 * What a live conversation does to its ticket in the name of the calling agent. Each method joins
 * the transaction of the caller.
 */
public interface TicketTalk {

  /**
   * The agent's words, and files, which the customer sees in the conversation itself: nothing is
   * sent.
   */
  UUID told(TicketId id, String text, List<File> files);

  /**
   * The agent's words, which the outbox sends because nobody sees them in the conversation.
   *
   * @throws CannotBeAnswered when the customer left no address
   */
  UUID mailed(TicketId id, String text);

  /** Words between colleagues. */
  UUID noted(TicketId id, String text);

  /** The agent has the ticket from now on. */
  void taken(TicketId id);

  /** Gives it to a team, a colleague or both. */
  void handed(TicketId id, UUID team, UUID agent);
}
