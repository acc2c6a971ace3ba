package org.balie.ticket;

import java.io.Serializable;
import java.util.UUID;

/** Names a ticket inside the product; people use its number. */
public record TicketId(UUID value) implements Serializable {

  public static TicketId of(String text) {
    return new TicketId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
