package org.balie.api.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.balie.customer.CustomerCard;
import org.balie.inbox.InboxItem;
import org.balie.platform.Json;
import org.balie.ticket.boundary.TicketPage;
import org.balie.ticket.boundary.TicketRow;

/** A ticket. How much of it is there depends on what the caller may see, and on how far it is. */
public record TicketJson(
    String number,
    String status,
    Instant receivedAt,
    UUID inboxId,
    String channel,
    String subject,
    String priority,
    String caseType,
    String resolution,
    Boolean awaitsUs,
    NamedJson assignee,
    NamedJson team,
    CustomerJson customer,
    Instant activeAt,
    DetailsJson details,
    Long version) {

  /** Somebody or something with a name. */
  public record NamedJson(UUID id, String name) {}

  /** Who asked. */
  public record CustomerJson(UUID id, String name, List<String> emails, List<String> phones) {}

  /**
   * What only whoever may read whole tickets sees.
   *
   * @param topic path of the topic, as it is named when a ticket is handed in or changed
   * @param mergedInto number of the ticket it goes on in; null for one that was not merged
   */
  public record DetailsJson(
      UUID topicId,
      String topic,
      String language,
      String form,
      String pageUrl,
      Boolean consent,
      Map<String, String> fields,
      List<String> tags,
      Instant suspendedUntil,
      LocalDate dueOn,
      Instant resolvedAt,
      Instant closedAt,
      String mergedInto) {}

  /** Received, not processed yet. */
  static TicketJson received(InboxItem item) {
    return new TicketJson(
        item.number(),
        "received",
        item.receivedAt(),
        item.id(),
        item.channel(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  static TicketJson of(TicketRow row) {
    return of(row, named(null, row.team()), customer(row.customer()), null, null);
  }

  static TicketJson of(TicketPage page, Function<UUID, String> paths) {
    var d = page.details();
    var details =
        new DetailsJson(
            d.topicId(),
            paths.apply(d.topicId()),
            d.language(),
            d.form(),
            d.pageUrl(),
            d.consent(),
            Json.texts(d.fields()),
            d.allTags(),
            d.suspendedUntil(),
            page.row().dueOn(),
            d.resolvedAt(),
            d.closedAt(),
            d.mergedInto());
    var team = named(d.teamId(), page.row().team());
    return of(page.row(), team, customer(page.customer()), details, d.inboxId());
  }

  private static TicketJson of(
      TicketRow row, NamedJson team, CustomerJson customer, DetailsJson details, UUID inbox) {
    return new TicketJson(
        row.number(),
        row.status().code(),
        row.createdAt(),
        inbox,
        row.channel(),
        row.subject(),
        row.priority().code(),
        row.caseType(),
        row.resolution(),
        row.awaitsUs(),
        named(row.assigneeId(), row.assignee()),
        team,
        customer,
        row.activeAt(),
        details,
        row.version());
  }

  private static NamedJson named(UUID id, String name) {
    return name == null ? null : new NamedJson(id, name);
  }

  private static CustomerJson customer(String name) {
    return name == null ? null : new CustomerJson(null, name, null, null);
  }

  private static CustomerJson customer(CustomerCard card) {
    return card == null
        ? null
        : new CustomerJson(card.id(), card.name(), card.emails(), card.phones());
  }
}
