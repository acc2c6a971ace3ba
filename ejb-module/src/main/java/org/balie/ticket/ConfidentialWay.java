package org.balie.ticket;

import java.util.UUID;
import org.balie.ticket.OutgoingMessages.Outgoing;

/**
 * How a reply reaches its reader when its words must not travel: they wait in a place of ours, and
 * the mail only says that they do. Needs a transaction; asks for no role, because channels have
 * none.
 */
public interface ConfidentialWay {

  /** What the mail says in place of the reply: nothing of its words, its subject or its files. */
  record Announcement(String subject, String body) {}

  /**
   * Makes ready for a reply that was just written, and has not left.
   *
   * @throws org.balie.platform.InvalidInput when nobody could read it there; says what is missing
   */
  void prepare(TicketId ticket, UUID message, Recipients to);

  /**
   * What the mail that leaves now says.
   *
   * @param desk in whose name it is sent
   */
  Announcement announce(Outgoing reply, String desk);
}
