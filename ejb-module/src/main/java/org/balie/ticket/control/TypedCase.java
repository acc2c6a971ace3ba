package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import org.balie.platform.InvalidInput;
import org.balie.ticket.boundary.TicketRow;

/** The other case, named by its number, of something that is done with two. */
@ApplicationScoped
public class TypedCase {

  @Inject TicketReadRepository reading;
  @Inject Clock clock;

  /**
   * One statement at most.
   *
   * @param typed a number, or the end of one of this year
   * @throws InvalidInput at {@code /number}, when there is no such case
   */
  public TicketRow find(String typed) {
    var words = new Typed(typed);
    return words
        .number(clock.instant().atZone(ZoneOffset.UTC).getYear())
        .flatMap(reading::rowByNumber)
        .orElseThrow(
            () -> new InvalidInput("/number", "ticket.invalid.link-nothing", words.text()));
  }
}
