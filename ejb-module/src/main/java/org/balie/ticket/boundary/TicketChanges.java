package org.balie.ticket.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.balie.ticket.Priority;
import org.balie.ticket.Status;
import org.balie.ticket.Tag;

/**
 * Several changes that are made together or not at all. What is null stays as it is.
 *
 * @param step to another status
 * @param urgency another priority, with its reason
 * @param team to hand it to
 * @param assignee to hand it to
 * @param topic to file it under
 * @param dueOn the last day for it
 * @param tags all it shall have
 */
public record TicketChanges(
    Step step,
    Urgency urgency,
    Wish<UUID> team,
    Wish<UUID> assignee,
    String subject,
    Wish<UUID> topic,
    Wish<LocalDate> dueOn,
    List<Tag> tags) {

  /** Something that shall have this value; a null inside takes the value away. */
  public record Wish<T>(T value) {}

  /**
   * A step to another status.
   *
   * @param resolution how it was resolved; only for resolved
   * @param until when it comes back; only for suspended
   */
  public record Step(Status status, String resolution, Instant until) {}

  /** Another priority. */
  public record Urgency(Priority priority, String reason) {}
}
