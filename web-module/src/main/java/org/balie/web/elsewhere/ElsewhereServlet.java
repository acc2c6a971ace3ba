package org.balie.web.elsewhere;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.balie.elsewhere.CaseElsewhere;
import org.balie.elsewhere.CaseSystems;
import org.balie.elsewhere.boundary.ElsewhereDesk;
import org.balie.platform.Roles;
import org.balie.ticket.TicketId;
import org.balie.web.platform.Asked;

/**
 * What other systems say now of the cases that are linked to one: a page asks for it after it is
 * shown, so that a slow neighbour slows nobody down.
 */
@WebServlet("/elsewhere")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.AGENT, Roles.TEAM_LEAD}))
public class ElsewhereServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** What was heard a moment ago is not asked again. */
  private static final Duration FRESH = Duration.ofSeconds(10);

  @Inject ElsewhereDesk desk;
  @Inject Clock clock;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    TicketId ticket;
    try {
      ticket = new TicketId(Asked.id(request, "case"));
    } catch (IllegalArgumentException noId) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var silent = desk.of(ticket).stream().filter(this::stale).filter(link -> !ask(link)).toList();
    var answer = Json.createArrayBuilder();
    desk.of(ticket)
        .forEach(
            link ->
                answer.add(json(link, silent.stream().anyMatch(s -> s.id().equals(link.id())))));
    response.setContentType("application/json");
    response.getOutputStream().write(answer.build().toString().getBytes(StandardCharsets.UTF_8));
  }

  private boolean stale(CaseElsewhere link) {
    var heard = link.checkedAt();
    return !CaseSystems.OTHER.equals(link.system())
        && (heard == null || heard.plus(FRESH).isBefore(clock.instant()));
  }

  /** Whether it answered. */
  private boolean ask(CaseElsewhere link) {
    try {
      desk.look(link.system(), link.reference()).ifPresent(known -> desk.heard(link.id(), known));
      return true;
    } catch (IOException noAnswer) {
      return false;
    }
  }

  private static JsonObjectBuilder json(CaseElsewhere link, boolean silent) {
    return Json.createObjectBuilder()
        .add("id", link.id().toString())
        .add("status", link.status())
        .add("title", link.title())
        .add("silent", silent);
  }
}
