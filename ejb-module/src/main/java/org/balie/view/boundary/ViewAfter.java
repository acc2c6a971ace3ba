package org.balie.view.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.balie.ticket.Priority;
import org.balie.view.Order;

/**
 * The last case that somebody has of a view; a page goes on after it.
 *
 * @param value what the view is ordered by: a time, the rank of a priority, or a day
 */
public record ViewAfter(Object value, UUID id) implements Serializable {

  /** The day of what has none. */
  public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  public static ViewAfter of(ViewLine line, Order order) {
    return new ViewAfter(
        switch (order.key()) {
          case ACTIVE -> line.activeAt();
          case CREATED -> line.createdAt();
          case PRIORITY -> line.priority().ordinal();
          case DUE -> line.dueOn() == null ? NEVER : line.dueOn();
        },
        line.id());
  }

  /** As it stands in an address; {@link #read} reads it back. */
  public String text() {
    return value + "~" + id;
  }

  /** Null, the beginning, for what is no such text in this order. */
  public static ViewAfter read(String text, Order order) {
    var parts = text == null ? new String[0] : text.split("~", 2);
    if (parts.length < 2) {
      return null;
    }
    try {
      return new ViewAfter(value(parts[0], order), UUID.fromString(parts[1]));
    } catch (DateTimeParseException | IllegalArgumentException mistyped) {
      return null;
    }
  }

  private static Object value(String text, Order order) {
    return switch (order.key()) {
      case ACTIVE, CREATED -> Instant.parse(text);
      case PRIORITY -> Math.floorMod(Integer.parseInt(text), Priority.values().length);
      case DUE -> LocalDate.parse(text);
    };
  }
}
