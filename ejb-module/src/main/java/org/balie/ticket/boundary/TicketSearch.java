package org.balie.ticket.boundary;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.balie.customer.CustomerCards;
import org.balie.platform.Roles;
import org.balie.ticket.control.SearchText;
import org.balie.ticket.control.TicketIndex;
import org.balie.ticket.control.TicketListRepository;
import org.balie.ticket.control.TicketReadRepository;
import org.balie.ticket.control.Typed;

/** Finds tickets by filter and by words, newest first. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD, Roles.READ})
public class TicketSearch {

  @Inject TicketListRepository lists;
  @Inject TicketReadRepository reading;
  @Inject TicketIndex index;
  @Inject SearchText text;
  @Inject CustomerCards customers;
  @Inject Clock clock;

  /**
   * One page. A personal number finds the cases of its customer, though no text has it.
   *
   * @param after the last row somebody has; null for the beginning
   * @param most rows of a page, 1 to 100
   */
  public List<TicketRow> find(TicketFilter filter, After after, int most) {
    if (!filter.hasText()) {
      return lists.filtered(filter, after, most);
    }
    var customer = customers.byPersonalNumber(filter.text());
    if (customer.isPresent()) {
      return lists.filtered(filter.onlyOf(customer.get()), after, most);
    }
    return inOrderOf(index.find(text.exact(filter.text()), filter, after, most));
  }

  /** What the tickets with the words of the filter are like. */
  @RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
  public Facets facets(TicketFilter filter) {
    return index.facets(text.exact(filter.text()), filter);
  }

  /** One page of tickets with words that are spelt much like those of the filter. */
  public List<TicketRow> similar(TicketFilter filter, After after, int most) {
    return inOrderOf(index.find(text.tolerant(filter.text()), filter, after, most));
  }

  /**
   * The order is the index's, which knows milliseconds only: sorted anew by the finer time of the
   * database, the last row would not be the one the next page begins after.
   */
  private List<TicketRow> inOrderOf(List<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var rows = reading.rows(ids).stream().collect(toMap(TicketRow::id, identity()));
    return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
  }

  /**
   * For somebody who is still typing: the ticket of that number first, then those with the words,
   * of which the last may be only begun; of no such words, similar ones.
   */
  @RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
  public List<TicketRow> begun(String words, int most) {
    var typed = new Typed(words);
    var year = clock.instant().atZone(ZoneOffset.UTC).getYear();
    var found = new LinkedHashMap<UUID, TicketRow>();
    typed.number(year).flatMap(reading::rowByNumber).ifPresent(row -> found.put(row.id(), row));
    if (typed.isWorthSearching()) {
      find(TicketFilter.ofText(typed.words()), null, most)
          .forEach(row -> found.putIfAbsent(row.id(), row));
      if (found.isEmpty()) {
        similar(TicketFilter.ofText(words), null, most).forEach(row -> found.put(row.id(), row));
      }
    }
    return found.values().stream().limit(most).toList();
  }
}
