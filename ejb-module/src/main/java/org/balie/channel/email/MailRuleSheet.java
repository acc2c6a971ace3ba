package org.balie.channel.email;

import java.io.Serializable;
import java.util.UUID;
import org.balie.ticket.Priority;

/**
 * What is done with mail that matches.
 *
 * @param id null for a new one
 * @param mailbox null for every mailbox
 * @param header its name, for {@link Part#HEADER}; empty otherwise
 * @param words an address or a domain for {@link Part#SENDER}; otherwise what occurs in it, in any
 *     case
 * @param tickets what tickets become of it, for {@link Outcome#SORT}
 */
public record MailRuleSheet(
    UUID id,
    UUID mailbox,
    Part part,
    String header,
    String words,
    Outcome outcome,
    Tickets tickets,
    long version)
    implements Serializable {

  /** What is looked at. */
  public enum Part {
    SENDER,
    SUBJECT,
    HEADER
  }

  /** Kept apart without a ticket, or a ticket that is sorted. */
  public enum Outcome {
    JUNK,
    SORT
  }

  /**
   * Null for what the mailbox says.
   *
   * @param caseType code
   */
  public record Tickets(UUID team, UUID topic, String caseType, Priority priority)
      implements Serializable {

    public static final Tickets AS_THE_MAILBOX = new Tickets(null, null, null, null);
  }
}
