package org.balie.web.bulk;

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
import java.util.UUID;
import org.balie.bulk.ItemState;
import org.balie.bulk.boundary.BulkDesk;
import org.balie.platform.Roles;
import org.balie.ticket.boundary.LinkDesk;
import org.balie.web.platform.Asked;
import org.balie.web.platform.JsonAnswer;
import org.balie.web.platform.Language;
import org.balie.web.ticket.Matching;

/**
 * Answers {@code bulk.js}: begins a change of many cases, tells how far it is, ends or undoes it.
 */
@WebServlet({"/bulk/match", "/bulk/start", "/bulk/state", "/bulk/cancel", "/bulk/undo"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.AGENT, Roles.TEAM_LEAD}))
public class BulkServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient BulkDesk desk;
  @Inject transient BulkWords words;
  @Inject transient Matching matching;
  @Inject transient LinkDesk links;
  @Inject transient Language language;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    JsonAnswer.write(response, language.getLocale(), () -> answer(request));
  }

  private JsonObject answer(HttpServletRequest request) {
    return switch (request.getServletPath()) {
      case "/bulk/match" -> match(request);
      case "/bulk/start" -> state(desk.start(BulkReader.order(request, links::named)));
      case "/bulk/state" -> state(run(request));
      case "/bulk/cancel" -> cancel(run(request));
      default -> state(desk.undo(run(request)));
    };
  }

  private static UUID run(HttpServletRequest request) {
    return Asked.id(request, "run");
  }

  /** All cases of the list that is shown, up to what one change can have. */
  private JsonObject match(HttpServletRequest request) {
    var list = Json.createArrayBuilder();
    matching
        .find(request.getParameter("view"), request.getParameter("queue"), BulkDesk.MOST)
        .forEach(
            one ->
                list.add(
                    Json.createObjectBuilder()
                        .add("id", one.id().toString())
                        .add("version", one.version())));
    return Json.createObjectBuilder().add("cases", list).build();
  }

  private JsonObject cancel(UUID run) {
    desk.cancel(run);
    return state(run);
  }

  private JsonObject state(UUID run) {
    var sheet = desk.run(run);
    return Json.createObjectBuilder()
        .add("run", run.toString())
        .add("running", sheet.running())
        .add("total", sheet.total())
        .add("over", sheet.total() - sheet.of(ItemState.WAITING))
        .add("undoable", sheet.undoable())
        .add("what", words.change(sheet))
        .add("said", words.progress(sheet))
        .build();
  }
}
