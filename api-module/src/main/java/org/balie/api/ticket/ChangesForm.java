package org.balie.api.ticket;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.balie.platform.JsonForm;
import org.balie.ticket.Priority;
import org.balie.ticket.Status;
import org.balie.ticket.Tag;
import org.balie.ticket.boundary.TicketChanges;
import org.balie.ticket.boundary.TicketChanges.Step;
import org.balie.ticket.boundary.TicketChanges.Urgency;
import org.balie.ticket.boundary.TicketChanges.Wish;

/** A merge patch (RFC 7396) of a ticket: what is absent stays, null takes away. */
final class ChangesForm {

  private static final int LONGEST_SUBJECT = 400;
  private static final int LONGEST_REASON = 1_000;
  private static final int LONGEST_CODE = 40;

  private ChangesForm() {}

  /**
   * Reads the changes.
   *
   * @param topics finds a topic by its path; throws for an unknown one
   */
  static TicketChanges read(JsonForm form, Function<String, UUID> topics) {
    var changes =
        new TicketChanges(
            step(form),
            urgency(form),
            wish(form, "team", UUID::fromString),
            wish(form, "assignee", UUID::fromString),
            subject(form),
            wish(form, "topic", topics),
            wish(form, "dueOn", ChangesForm::day),
            form.has("tags") ? form.choices("tags", ChangesForm::tag) : null);
    form.check();
    return changes;
  }

  private static Step step(JsonForm form) {
    var status = form.choice("status", Status::ofCode);
    var resolution = form.text("resolution", LONGEST_CODE);
    var until = form.instant("suspendedUntil");
    if (form.has("status") && status == null) {
      form.refuse("status", "platform.invalid.choice");
    }
    if (resolution != null && status != Status.RESOLVED) {
      form.refuse("resolution", "api.invalid.only-resolved");
    }
    if (until != null && status != null && status != Status.SUSPENDED) {
      form.refuse("suspendedUntil", "api.invalid.only-suspended");
    }
    if (until != null && status == null) {
      return new Step(Status.SUSPENDED, null, until);
    }
    return status == null ? null : new Step(status, resolution, until);
  }

  private static Urgency urgency(JsonForm form) {
    var priority = form.choice("priority", Priority::ofCode);
    var reason = form.text("priorityReason", LONGEST_REASON);
    if (form.has("priority") && priority == null) {
      form.refuse("priority", "platform.invalid.choice");
    }
    if (priority != null && (reason == null || reason.isBlank())) {
      form.refuse("priorityReason", "ticket.invalid.reason");
    }
    if (reason != null && priority == null) {
      form.refuse("priorityReason", "api.invalid.only-priority");
    }
    return priority == null ? null : new Urgency(priority, reason);
  }

  private static String subject(JsonForm form) {
    return form.has("subject") ? form.requiredText("subject", LONGEST_SUBJECT) : null;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException mistyped) {
      throw new IllegalArgumentException(mistyped);
    }
  }

  private static Tag tag(String word) {
    if (!Tag.isTag(word.strip().toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("no tag");
    }
    return Tag.of(word);
  }

  private static <T> Wish<T> wish(JsonForm form, String name, Function<String, T> reader) {
    return form.has(name) ? new Wish<>(form.choice(name, reader)) : null;
  }
}
