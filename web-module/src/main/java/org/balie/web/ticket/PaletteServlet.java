package org.balie.web.ticket;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.balie.platform.Roles;
import org.balie.platform.Texts;
import org.balie.ticket.boundary.TicketRow;
import org.balie.ticket.boundary.TicketSearch;
import org.balie.web.platform.Language;

/**
 * Finds cases while somebody types in the palette. A POST, because the words can be a name: they
 * stand in no address and in no log.
 */
@WebServlet("/palette")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.AGENT, Roles.TEAM_LEAD}))
public class PaletteServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 8;
  private static final int LONGEST = 200;

  @Inject TicketSearch search;
  @Inject SearchWords searchWords;
  @Inject TicketWords words;
  @Inject Language language;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var typed = request.getParameter("words");
    if (typed == null || typed.length() > LONGEST) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    var cases = Json.createArrayBuilder();
    found(typed).forEach(row -> cases.add(json(row)));
    response.setContentType("application/json");
    Json.createWriter(response.getOutputStream()).write(cases.build());
  }

  /** Whoever names fields knows what they look for; words may be only begun. */
  private List<TicketRow> found(String typed) {
    var query = searchWords.read(typed);
    if (!query.restricts()) {
      return search.begun(typed, MOST);
    }
    return query.unknown().isEmpty() ? search.find(query.filter(), null, MOST) : List.of();
  }

  private JsonObject json(TicketRow row) {
    var nobody = Texts.get(language.getLocale(), "web.anonymous");
    return Json.createObjectBuilder()
        .add("number", row.number())
        .add("subject", row.subject())
        .add("customer", row.customer() == null ? nobody : row.customer())
        .add("status", words.status(row.status()))
        .build();
  }
}
