package org.balie.web.ticket;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.balie.platform.BalieException;
import org.balie.platform.Roles;
import org.balie.ticket.DraftKind;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.DraftDesk;
import org.balie.ticket.boundary.DraftDesk.Writing;
import org.balie.web.platform.OwnWindows;
import org.balie.web.platform.When;
import org.balie.worktab.boundary.WorkTabDesk;

/**
 * Keeps what is being typed. Beside Faces, because it happens every two seconds and changes nothing
 * on the page: no state travels, and the answer is a few bytes.
 */
@WebServlet("/drafts/save")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.AGENT, Roles.TEAM_LEAD}))
public class DraftServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject DraftDesk desk;
  @Inject WorkTabDesk tabs;
  @Inject OwnWindows windows;
  @Inject When when;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var kept = desk.keep(writing(request), Long.parseLong(request.getParameter("seen")));
      if (kept.kind() == DraftKind.CASE && kept.revision() == 1) {
        tabs.open(kept.id());
        windows.tabsChanged();
      }
      response.setContentType("application/json");
      Json.createWriter(response.getOutputStream())
          .write(
              Json.createObjectBuilder()
                  .add("revision", kept.revision())
                  .add("saved", when.clock(kept.savedAt()))
                  .build());
    } catch (BalieException refused) {
      response.setStatus(refused.status());
    } catch (IllegalArgumentException notOurPage) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static Writing writing(HttpServletRequest request) {
    var kind = DraftKind.valueOf(text(request, "kind").toUpperCase(Locale.ROOT));
    var id = UUID.fromString(text(request, "id"));
    var content = text(request, "content");
    return kind == DraftKind.CASE
        ? new Writing(id, kind, null, request.getParameter("title"), content)
        : new Writing(null, kind, new TicketId(id), null, content);
  }

  private static String text(HttpServletRequest request, String name) {
    var value = request.getParameter(name);
    if (value == null) {
      throw new IllegalArgumentException(name);
    }
    return value;
  }
}
