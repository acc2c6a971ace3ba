package org.balie.web.bulk;

import static org.balie.web.platform.Asked.text;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.balie.bulk.boundary.BulkOrder;
import org.balie.bulk.boundary.BulkOrder.Picked;
import org.balie.platform.InvalidInput;
import org.balie.ticket.CaseWork.Assign;
import org.balie.ticket.CaseWork.Change;
import org.balie.ticket.CaseWork.Due;
import org.balie.ticket.CaseWork.File;
import org.balie.ticket.CaseWork.Hand;
import org.balie.ticket.CaseWork.Link;
import org.balie.ticket.CaseWork.Merge;
import org.balie.ticket.CaseWork.Step;
import org.balie.ticket.CaseWork.Tagged;
import org.balie.ticket.CaseWork.Urgency;
import org.balie.ticket.Priority;
import org.balie.ticket.Sense;
import org.balie.ticket.Status;
import org.balie.ticket.Tag;
import org.balie.ticket.TicketId;
import org.balie.ticket.Version;

/**
 * Reads what the dialog of the desk sends; an {@link IllegalArgumentException} for anything else.
 */
final class BulkReader {

  private BulkReader() {}

  /**
   * Reads it.
   *
   * @param named finds the case that somebody typed
   */
  static BulkOrder order(HttpServletRequest request, Function<String, TicketId> named) {
    return new BulkOrder(cases(text(request, "cases")), change(request, named));
  }

  /** Each as {@code id~version}. */
  private static List<Picked> cases(String all) {
    return all.isEmpty()
        ? List.of()
        : Arrays.stream(all.split(",", -1)).map(BulkReader::picked).toList();
  }

  private static Picked picked(String one) {
    var parts = one.split("~", 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException(one);
    }
    return new Picked(TicketId.of(parts[0]), new Version(Long.parseLong(parts[1])));
  }

  private static Change change(HttpServletRequest request, Function<String, TicketId> named) {
    var reason = text(request, "reason");
    return switch (text(request, "what")) {
      case "assign" -> new Assign(id(request, "agent"));
      case "hand" -> new Hand(id(request, "team"), null);
      case "step" -> step(request);
      case "urgency" -> new Urgency(Priority.ofCode(text(request, "priority")), reason);
      case "file" -> new File(id(request, "topic"));
      case "tag", "untag" -> tagged(request);
      case "due" -> new Due(day(text(request, "due")));
      case "merge" -> new Merge(named.apply(text(request, "other")));
      case "link" ->
          new Link(Sense.valueOf(text(request, "sense")), named.apply(text(request, "other")));
      default -> throw new IllegalArgumentException("what");
    };
  }

  private static LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException mistyped) {
      throw new InvalidInput("/due", "ticket.invalid.due");
    }
  }

  private static Tagged tagged(HttpServletRequest request) {
    return new Tagged(Tag.of(text(request, "tag")), text(request, "what").equals("tag"));
  }

  private static Step step(HttpServletRequest request) {
    var status = Status.ofCode(text(request, "status"));
    return new Step(status, status == Status.RESOLVED ? text(request, "resolution") : null);
  }

  private static UUID id(HttpServletRequest request, String name) {
    var text = text(request, name);
    return text.isEmpty() ? null : UUID.fromString(text);
  }
}
