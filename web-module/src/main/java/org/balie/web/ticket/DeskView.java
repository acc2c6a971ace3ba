package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.platform.Texts;
import org.balie.ticket.TicketId;
import org.balie.ticket.Version;
import org.balie.ticket.boundary.After;
import org.balie.ticket.boundary.Queue;
import org.balie.ticket.boundary.QueueCounts;
import org.balie.ticket.boundary.SeenDesk;
import org.balie.ticket.boundary.TicketFilter;
import org.balie.ticket.boundary.TicketLists;
import org.balie.ticket.boundary.TicketPage;
import org.balie.ticket.boundary.TicketReading;
import org.balie.ticket.boundary.TicketRow;
import org.balie.ticket.boundary.TicketSearch;
import org.balie.view.boundary.ViewLine;
import org.balie.web.platform.Language;
import org.balie.web.platform.Regions;
import org.balie.worktab.boundary.WorkTabDesk;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * The desk: a list on the left, one ticket in the middle. What is shown stands in the address, so
 * it can be bookmarked.
 */
@Named
@RequestScoped
public class DeskView {

  static final int PAGE = 50;

  @Inject
  @Param(name = "queue")
  String queueCode;

  @Inject
  @Param(name = "ticket")
  String number;

  @Inject
  @Param(name = "after")
  String cursor;

  @Inject
  @Param(name = "like")
  String like;

  @Inject TicketLists lists;
  @Inject TicketSearch search;
  @Inject SearchBox box;
  @Inject SearchWords searchWords;
  @Inject TicketReading reading;
  @Inject WorkTabDesk tabs;
  @Inject SeenDesk looks;
  @Inject ShownView shown;
  @Inject Language language;

  private List<?> rows;
  private TicketPage page;
  private SearchQuery query;
  private QueueCounts counts;
  private boolean similar;

  public Queue getQueue() {
    return Matching.queue(queueCode);
  }

  public Queue[] getQueues() {
    return Queue.values();
  }

  public boolean isSearching() {
    return getWords() != null && !getWords().isBlank();
  }

  public String getWords() {
    return box.getWords();
  }

  /** What the list shows, as the query of its address. */
  public String getWhere() {
    if (isSearching()) {
      return "q=" + box.query() + (like != null || similar ? "&like=yes" : "");
    }
    return shown.isAsked() ? shown.getWhere() : "queue=" + getQueue().code();
  }

  /** What the list is called; a search says so itself. */
  public String getTitle() {
    if (!shown.isAsked()) {
      return Texts.get(language.getLocale(), "web.queue." + getQueue().code());
    }
    return shown.getSheet() == null
        ? Texts.get(language.getLocale(), "view.gone")
        : shown.getSheet().name();
  }

  public String getNumber() {
    return number;
  }

  /** Lines of a queue or a search, or of the view that is shown; pages read them alike. */
  public List<?> getRows() {
    if (rows == null) {
      rows = List.copyOf(find(PAGE + 1));
    }
    return rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
  }

  private List<?> find(int most) {
    if (isSearching()) {
      return getUnknown().isEmpty() ? searched(most) : List.of();
    }
    return shown.isAsked() ? shown.page(most) : lists.queue(getQueue(), after(), most);
  }

  /** Without a case that has the words, those with similar ones; their further pages are, too. */
  private List<TicketRow> searched(int most) {
    var found = like == null ? search.find(query().filter(), after(), most) : List.<TicketRow>of();
    if (!found.isEmpty() || like == null && cursor != null || !query().filter().hasText()) {
      return found;
    }
    var near = search.similar(query().filter(), after(), most);
    similar = !near.isEmpty();
    return near;
  }

  /** Whether more can be demanded of what a search found. */
  boolean isNarrowable() {
    return isSearching() && getRows().size() > 1 && !similar && asked().hasText();
  }

  TicketFilter asked() {
    return query().filter();
  }

  /** Whether the cases that are shown have similar words only. */
  public boolean isSimilar() {
    return !getRows().isEmpty() && similar;
  }

  /** Parts of a search that nobody understands; empty otherwise. */
  public List<String> getUnknown() {
    return isSearching() ? query().unknown() : List.of();
  }

  private SearchQuery query() {
    if (query == null) {
      query = searchWords.read(getWords());
    }
    return query;
  }

  /** The ids of the lines. */
  public List<UUID> getShownIds() {
    return getRows().stream()
        .map(row -> row instanceof ViewLine line ? line.id() : ((TicketRow) row).id())
        .toList();
  }

  public boolean isMore() {
    return !getRows().isEmpty() && rows.size() > PAGE;
  }

  public boolean isContinued() {
    return cursor != null;
  }

  /** Where the next page starts. */
  public String getNext() {
    var end = getRows().get(getRows().size() - 1);
    if (end instanceof ViewLine line) {
      return shown.after(line);
    }
    var last = (TicketRow) end;
    return (isSearching() ? last.createdAt() : After.of(getQueue(), last).time()) + "~" + last.id();
  }

  /** A mistyped address shows the list from its beginning. */
  private After after() {
    if (cursor == null) {
      return null;
    }
    var parts = cursor.split("~", 2);
    try {
      return parts.length < 2
          ? null
          : new After(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    } catch (DateTimeParseException | IllegalArgumentException mistyped) {
      return null;
    }
  }

  public QueueCounts getCounts() {
    if (counts == null) {
      counts = lists.counts();
    }
    return counts;
  }

  /** The open ticket; null when none is open or the number is nobody's. */
  public TicketPage getTicket() {
    if (page == null && number != null) {
      page = find().map(this::open).orElse(null);
    }
    return page;
  }

  /** Going to a ticket opens its tab; being told of a change of it does not. */
  private TicketPage open(TicketId ticket) {
    var found = reading.open(ticket);
    var seen = new Version(found.row().version());
    looks.saw(ticket, found.row().activeAt());
    if (Regions.asked("work")) {
      tabs.open(ticket, seen);
    } else {
      tabs.saw(ticket, seen);
    }
    return found;
  }

  private Optional<TicketId> find() {
    return reading.byNumber(number).map(row -> new TicketId(row.id()));
  }

  /** A case that went out of sight while it was on the screen leaves it. */
  public void leave() {
    if (Faces.isAjaxRequest() && number != null && getTicket() == null) {
      Faces.getContext().getPartialViewContext().getRenderIds().add("work");
    }
  }

  /** After an action the ticket is read again. */
  public void forget() {
    page = null;
    rows = null;
    counts = null;
  }
}
