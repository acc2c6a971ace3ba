package org.balie.ticket.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.balie.content.ScanState;
import org.balie.customer.CustomerCard;
import org.balie.platform.Actor;
import org.balie.ticket.Delivery;
import org.balie.ticket.MessageKind;
import org.balie.ticket.Tag;

/** Everything a ticket page shows, read in a handful of statements. */
public record TicketPage(
    TicketRow row,
    Details details,
    CustomerCard customer,
    List<MessageLine> messages,
    List<FileLine> files,
    List<TimelineLine> timeline)
    implements Serializable {

  /**
   * What a row does not need.
   *
   * @param caseTypeRevision of its kind, that its form has
   * @param fields own fields of its kind as JSON
   * @param mergedInto number of the ticket it goes on in; null for one that was not merged
   * @param tags in one line; null for none
   */
  public record Details(
      UUID inboxId,
      UUID topicId,
      UUID teamId,
      UUID customerId,
      String language,
      String form,
      String pageUrl,
      Boolean consent,
      int caseTypeRevision,
      String fields,
      Instant suspendedUntil,
      Instant resolvedAt,
      Instant closedAt,
      String mergedInto,
      String tags)
      implements Serializable {

    /** In the order of the alphabet. */
    public List<String> allTags() {
      return tags == null ? List.of() : List.of(tags.split(Tag.BETWEEN, -1));
    }
  }

  /**
   * Something that was said.
   *
   * @param leavesAt of a reply that leaves later; null for one that left, or is none
   * @param then what becomes of the case when it leaves, as {@link org.balie.ticket.Then#text};
   *     null for nothing
   */
  public record MessageLine(
      UUID id,
      MessageKind kind,
      String channel,
      Actor.Kind authorKind,
      UUID authorId,
      String author,
      String recipient,
      String body,
      Delivery delivery,
      String deliveryReason,
      String deliveryDetail,
      Instant sentAt,
      Instant leavesAt,
      String then,
      Instant createdAt)
      implements Serializable {

    /** Without who the customer is. */
    MessageLine masked() {
      return new MessageLine(
          id,
          kind,
          channel,
          authorKind,
          authorId,
          authorKind == Actor.Kind.CUSTOMER ? CustomerCard.MASK : author,
          recipient == null ? null : CustomerCard.MASK,
          body,
          delivery,
          deliveryReason,
          deliveryDetail,
          sentAt,
          leavesAt,
          then,
          createdAt);
    }
  }

  /** A file. */
  public record FileLine(
      UUID id,
      UUID messageId,
      String name,
      String mediaType,
      long size,
      ScanState scan,
      String sha256)
      implements Serializable {}

  /** A line of the log; values are codes and ids. */
  public record TimelineLine(
      UUID id,
      Instant at,
      Actor.Kind actorKind,
      String actor,
      String what,
      String from,
      String to,
      String reason)
      implements Serializable {}

  public List<FileLine> filesOf(UUID message) {
    return files.stream().filter(f -> message.equals(f.messageId())).toList();
  }
}
