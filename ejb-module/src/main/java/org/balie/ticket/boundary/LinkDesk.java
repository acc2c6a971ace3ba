package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.Sense;
import org.balie.ticket.TicketId;
import org.balie.ticket.control.LinkBook;
import org.balie.ticket.control.LinkRepository;
import org.balie.ticket.control.TicketReadRepository;
import org.balie.ticket.control.TypedCase;
import org.balie.ticket.entity.TicketLink;

/** Cases that belong together. */
@Stateless
@CaseInSight
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class LinkDesk {

  private static final int OTHERS = 5;
  private static final TicketId NONE = new TicketId(new UUID(0, 0));

  @Inject LinkBook book;
  @Inject LinkRepository links;
  @Inject TicketReadRepository reading;
  @Inject TypedCase typedCase;
  @Inject Caller caller;

  /**
   * Those that the agent may see, in the order they were made; two statements, one when there are
   * none.
   */
  public List<CaseLink> of(TicketId id) {
    var found = links.of(id.value());
    if (found.isEmpty()) {
      return List.of();
    }
    var others = found.stream().map(l -> l.otherThan(id.value())).toList();
    var rows =
        reading.rows(others).stream().collect(Collectors.toMap(TicketRow::id, Function.identity()));
    return found.stream()
        .filter(l -> rows.containsKey(l.otherThan(id.value())))
        .map(l -> seen(l, id.value(), rows.get(l.otherThan(id.value()))))
        .toList();
  }

  private static CaseLink seen(TicketLink link, UUID from, TicketRow other) {
    return new CaseLink(link.id(), link.seenFrom(from), other);
  }

  /** The latest other cases of a customer, unfinished ones first; at most five. */
  public List<TicketRow> othersOf(UUID customer, TicketId except) {
    return customer == null ? List.of() : reading.ofCustomer(customer, except, OTHERS);
  }

  /**
   * Cases that a customer has to do with, unfinished ones first, then those where something
   * happened last.
   */
  public List<TicketRow> ofCustomer(UUID customer, int most) {
    return reading.ofCustomer(customer, NONE, most);
  }

  /**
   * Joins two cases.
   *
   * @param typed a number, or the end of one of this year
   * @throws InvalidInput when there is no such case, or when it cannot be joined so
   */
  public void link(TicketId id, Sense sense, String typed) {
    book.link(caller.actor(), id, sense, new TicketId(typedCase.find(typed).id()));
  }

  /**
   * The case that somebody means.
   *
   * @param typed a number, or the end of one of this year
   * @throws InvalidInput when there is no such case
   */
  public TicketId named(String typed) {
    return new TicketId(typedCase.find(typed).id());
  }

  /** What people call a case by, which says nothing of it; empty for none. */
  public String numberOf(UUID id) {
    return reading.numbers(Set.of(id)).getOrDefault(id, "");
  }

  /** Takes a link away again. */
  public void unlink(TicketId id, UUID link) {
    var found =
        links
            .find(link)
            .filter(l -> l.joins(id.value()))
            .orElseThrow(() -> new NotFound("ticket-link/" + link));
    book.unlink(caller.actor(), found, id);
  }
}
