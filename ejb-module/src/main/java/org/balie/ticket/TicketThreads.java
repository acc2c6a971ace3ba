package org.balie.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.customer.Contact;
import org.balie.platform.Actor;
import org.balie.ticket.NewTicket.File;

/**
 * Tickets as conversations, for channels that bring further messages. Needs a transaction; asks for
 * no role, because channels have none.
 */
public interface TicketThreads {

  /**
   * A ticket as a channel sees it.
   *
   * @param customer null for an anonymous one
   */
  record Conversation(
      TicketId id, String number, String subject, Status status, UUID customer, UUID team) {}

  /**
   * Something that was said.
   *
   * @param from who says it; {@link Contact#ANONYMOUS} for a machine
   * @param wakes whether the ticket waits for us now; false for what no person wrote
   */
  record Said(Contact from, String text, List<File> files, Instant at, boolean wakes) {}

  Optional<Conversation> byId(TicketId id);

  Optional<Conversation> byNumber(String number);

  /** The ticket on which this message was said. */
  Optional<Conversation> byMessage(UUID message);

  /** The addresses that replies of this ticket went to. */
  List<String> answered(TicketId id);

  /** Adds a message and returns its id. */
  UUID say(TicketId id, Said said);

  /**
   * Locks the ticket for this transaction. Who changes a ticket and a thing of their own does this
   * first, so that two of them never wait for each other.
   */
  void takeTurn(TicketId id);

  /**
   * The customer of the ticket goes on talking: nobody has to be found by an address.
   *
   * @param name as they gave it; may be null
   * @return the message
   */
  UUID goOn(TicketId id, String name, String text, List<File> files, Instant at);

  /**
   * The customer said what they think of how they were helped; the log tells it.
   *
   * @param stars 1 to 5
   */
  void rated(TicketId id, int stars);

  /**
   * Something became of what was said; the log tells it, and the screens look again.
   *
   * @param code the text is {@code ticket.event.<code>}
   */
  void happened(TicketId id, Actor who, String code);

  /** The message that a ticket was opened with. */
  UUID firstMessage(TicketId id);

  /**
   * Gives a ticket that was just opened to a team.
   *
   * @param team null for nobody
   * @param anyway also when its topic gave it to another team
   */
  void hand(TicketId id, UUID team, boolean anyway);

  /**
   * Says how soon a ticket that was just opened wants attention.
   *
   * @param priority null for what its case type says
   */
  void prioritise(TicketId id, Priority priority);

  /** Notes on both that they belong together, once. */
  void link(TicketId one, TicketId other);
}
