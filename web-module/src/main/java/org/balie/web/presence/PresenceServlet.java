package org.balie.web.presence;

import static org.balie.web.platform.Asked.id;
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
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.balie.platform.Roles;
import org.balie.platform.Texts;
import org.balie.presence.Doing;
import org.balie.presence.boundary.CasePresenceDesk;
import org.balie.presence.boundary.Present;
import org.balie.ticket.TicketId;
import org.balie.web.platform.JsonAnswer;
import org.balie.web.platform.Language;

/** Hears what the windows show ({@code presence.js}) and answers who else is there. */
@WebServlet("/presence")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.AGENT, Roles.TEAM_LEAD}))
public class PresenceServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String WINDOW = "[0-9a-f]{32}";

  @Inject CasePresenceDesk desk;
  @Inject Language language;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    JsonAnswer.write(response, language.getLocale(), () -> answer(request));
  }

  private JsonObject answer(HttpServletRequest request) {
    var window = text(request, "window");
    if (!window.matches(WINDOW)) {
      throw new IllegalArgumentException("window");
    }
    var others = List.<Present>of();
    if (text(request, "ticket").isEmpty()) {
      desk.leaves(window);
    } else {
      others = desk.shows(window, new TicketId(id(request, "ticket")), doing(request));
    }
    return Json.createObjectBuilder()
        .add("others", others.stream().map(this::words).collect(Collectors.joining(" · ")))
        .build();
  }

  private static Doing doing(HttpServletRequest request) {
    return Doing.valueOf(text(request, "doing").toUpperCase(Locale.ROOT));
  }

  private String words(Present other) {
    return Texts.get(language.getLocale(), "presence." + other.doing().code(), other.name());
  }
}
