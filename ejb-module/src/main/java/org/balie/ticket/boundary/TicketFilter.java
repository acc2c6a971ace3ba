package org.balie.ticket.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.balie.ticket.Priority;
import org.balie.ticket.Status;

/**
 * Which tickets. Empty lists and nulls do not restrict.
 *
 * @param text words that must all occur in number, subject, messages, own fields, tags or customer
 * @param topics any of them
 * @param tag as it is kept
 */
public record TicketFilter(
    String text,
    List<Status> statuses,
    List<Priority> priorities,
    String caseType,
    String channel,
    UUID team,
    UUID assignee,
    UUID customer,
    List<UUID> topics,
    String tag,
    Instant createdFrom,
    Instant createdTo) {

  public static final TicketFilter ALL = ofText(null);

  public static TicketFilter ofCustomer(UUID customer) {
    return new TicketFilter(
        null, List.of(), List.of(), null, null, null, null, customer, List.of(), null, null, null);
  }

  public static TicketFilter ofText(String text) {
    return new TicketFilter(
        text, List.of(), List.of(), null, null, null, null, null, List.of(), null, null, null);
  }

  /** The same without words, of this customer. */
  TicketFilter onlyOf(UUID whose) {
    return new TicketFilter(
        null,
        statuses,
        priorities,
        caseType,
        channel,
        team,
        assignee,
        whose,
        topics,
        tag,
        createdFrom,
        createdTo);
  }

  public boolean hasText() {
    return text != null && !text.isBlank();
  }
}
