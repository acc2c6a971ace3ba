package org.balie.api.ticket;

import java.util.List;
import org.balie.platform.JsonForm;
import org.balie.ticket.Priority;
import org.balie.ticket.Status;
import org.balie.ticket.boundary.After;
import org.balie.ticket.boundary.TicketFilter;

/** What a search asks for. */
record SearchForm(TicketFilter filter, After after, int limit) {

  private static final int LONGEST_QUERY = 500;
  private static final int LONGEST_CODE = 60;
  private static final int MOST = 100;
  private static final int USUAL = 25;

  static SearchForm read(JsonForm form) {
    var filter =
        new TicketFilter(
            form.text("q", LONGEST_QUERY),
            form.choices("statuses", Status::ofCode),
            form.choices("priorities", Priority::ofCode),
            form.text("caseType", LONGEST_CODE),
            form.text("channel", LONGEST_CODE),
            form.id("team"),
            form.id("assignee"),
            null,
            List.of(),
            null,
            form.instant("createdFrom"),
            form.instant("createdTo"));
    var after = form.choice("cursor", Cursor::read);
    var search = new SearchForm(filter, after, form.count("limit", 1, MOST, USUAL));
    form.check();
    return search;
  }
}
