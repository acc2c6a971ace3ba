package org.balie.api.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.balie.platform.NotFound;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.TicketReading;
import org.balie.ticket.boundary.TicketRow;

/** Finds the ticket that an address names; what the caller may not see is not there. */
@ApplicationScoped
public class TicketLookup {

  public static final String NUMBER = "{number: B-[0-9]{4}-[0-9]{6,12}}";

  @Inject TicketReading reading;

  TicketRow row(String number) {
    return reading.byNumber(number).orElseThrow(() -> new NotFound("ticket/" + number));
  }

  public TicketId id(String number) {
    return new TicketId(row(number).id());
  }
}
