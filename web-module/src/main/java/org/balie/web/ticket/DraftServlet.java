package org.balie.web.ticket;

import static org.balie.web.platform.Asked.id;
import static org.balie.web.platform.Asked.sent;
import static org.balie.web.platform.Asked.text;

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
import java.util.Locale;
import org.balie.platform.Roles;
import org.balie.ticket.DraftKind;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.DraftDesk;
import org.balie.ticket.boundary.DraftDesk.Writing;
import org.balie.web.platform.JsonAnswer;
import org.balie.web.platform.Language;
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
  @Inject Language language;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    JsonAnswer.write(response, language.getLocale(), () -> answer(request));
  }

  private JsonObject answer(HttpServletRequest request) {
    var kept = desk.keep(writing(request), Long.parseLong(text(request, "seen")));
    if (kept.kind() == DraftKind.CASE && kept.revision() == 1) {
      tabs.open(kept.id());
      windows.tabsChanged();
    }
    return Json.createObjectBuilder()
        .add("revision", kept.revision())
        .add("saved", when.clock(kept.savedAt()))
        .build();
  }

  private static Writing writing(HttpServletRequest request) {
    var kind = DraftKind.valueOf(text(request, "kind").toUpperCase(Locale.ROOT));
    var id = id(request, "id");
    var content = sent(request, "content");
    return kind == DraftKind.CASE
        ? new Writing(id, kind, null, request.getParameter("title"), content)
        : new Writing(null, kind, new TicketId(id), null, content);
  }
}
