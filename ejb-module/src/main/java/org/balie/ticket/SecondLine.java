package org.balie.ticket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.balie.content.ContentId;
import org.balie.content.ScanState;
import org.balie.platform.Actor;
import org.balie.ticket.NewTicket.File;

/**
 * What hand-overs need of a ticket, and what they do to it. Asks for no role, because answers of
 * the second line come without a caller.
 */
public interface SecondLine {

  /** The ticket, locked for this transaction. */
  Facts lock(TicketId id);

  Facts facts(TicketId id);

  /**
   * Everything of a ticket that could be handed over.
   *
   * @param question the customer's first words
   * @param customer null for somebody anonymous
   */
  record Facts(
      TicketId id,
      String number,
      String subject,
      String question,
      Status status,
      String caseType,
      UUID topic,
      String language,
      Person customer,
      List<FileFact> files) {}

  /** Who asks. Parts that are not known are empty. */
  record Person(String name, String email, String phone) {}

  /** A file on the ticket. */
  record FileFact(
      UUID id,
      UUID message,
      ContentId content,
      String name,
      String mediaType,
      long size,
      ScanState scan) {}

  /**
   * Something said to or by the second line.
   *
   * @param author an agent of ours, or the system for words that came in
   * @param name of the one who said it, when that is no agent
   */
  record Said(Actor author, String name, String text, List<File> files, Instant at) {}

  /** Keeps it on the ticket, where the customer never sees it. Returns the message. */
  UUID said(TicketId id, Said what);

  /** The text of such a message. */
  String words(UUID message);

  /** Writes the log. The code is {@code ticket.event.<code>}. */
  void noted(TicketId id, String code, String from, String to, String reason);

  /** Marks it as having something for us to look at. */
  void wantsAttention(TicketId id);

  /** Screens that show it look again. */
  void changed(TicketId id);

  /**
   * Steps to a status by rule. Nothing when the ticket is finished or its kind forbids the step.
   */
  void step(TicketId id, Status next);
}
