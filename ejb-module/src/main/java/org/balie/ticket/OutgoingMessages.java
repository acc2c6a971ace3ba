package org.balie.ticket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.balie.content.ContentId;

/** What a sending channel needs of a reply, and what it tells back. */
public interface OutgoingMessages {

  /**
   * A reply ready to go.
   *
   * @param signature of its kind of case in its language; empty for the mailbox's
   * @param confidential whether its words and files go nowhere, see {@link ConfidentialWay}
   * @param references message ids of the conversation so far, oldest first, without angle brackets
   */
  record Outgoing(
      UUID message,
      TicketId ticket,
      String number,
      String subject,
      String recipient,
      String language,
      String author,
      String body,
      String signature,
      List<String> references,
      List<File> files,
      Recipients recipients,
      boolean confidential) {}

  /** A file that goes with it. */
  record File(ContentId content, String name, String mediaType) {}

  Outgoing outgoing(UUID message);

  /** The neighbour took it. */
  void sent(UUID message, String mailId, Instant at);

  /**
   * What a mail system told of it later: delayed, delivered or failed.
   *
   * @param reason a code that the texts know; null when none was found
   * @param words of the mail system
   */
  void reported(UUID message, Delivery outcome, String reason, String words);

  /** It was given up. */
  void failed(UUID message, String reason);
}
