package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.ticket.TicketId;
import org.balie.ticket.control.MergeBook;
import org.balie.ticket.control.TicketReadRepository;
import org.balie.ticket.control.TicketRepository;
import org.balie.ticket.control.Typed;

/** One case of two, and back. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class MergeDesk {

  private static final String NUMBER = "/number";

  @Inject MergeBook book;
  @Inject TicketRepository tickets;
  @Inject TicketReadRepository reading;
  @Inject Clock clock;

  /**
   * Moves everything that was said on a case to another, and closes it. What its customer writes
   * from then on comes to the other. Right whatever happened to either since they were seen.
   *
   * @param typed the number of the other, or its end for one of this year
   * @return the number of the other
   * @throws InvalidInput when there is no such case, or when they cannot be merged
   */
  public String merge(TicketId id, String typed) {
    var into =
        new Typed(typed)
            .number(clock.instant().atZone(ZoneOffset.UTC).getYear())
            .flatMap(reading::rowByNumber)
            .orElseThrow(
                () ->
                    new InvalidInput(
                        NUMBER, "ticket.invalid.link-nothing", Objects.toString(typed, "")));
    var other = new TicketId(into.id());
    if (other.equals(id)) {
      throw new InvalidInput(NUMBER, "ticket.invalid.merge-itself");
    }
    lock(id, other);
    book.merge(tickets.lock(id), tickets.lock(other));
    return into.number();
  }

  /** Takes a merge back: the case is what it was, with what was said on it. */
  public void part(TicketId id) {
    var into = tickets.find(id).flatMap(t -> t.mergedInto()).orElseThrow(() -> nothing(id));
    lock(id, into);
    if (tickets.lock(id).mergedInto().isEmpty()) {
      throw nothing(id);
    }
    book.part(tickets.lock(id), tickets.lock(into));
  }

  private static NotFound nothing(TicketId id) {
    return new NotFound("merge/" + id);
  }

  /** Always in the same order, whoever merges what into what. */
  private void lock(TicketId one, TicketId other) {
    Stream.of(one, other).sorted(Comparator.comparing(TicketId::value)).forEach(tickets::lock);
  }
}
