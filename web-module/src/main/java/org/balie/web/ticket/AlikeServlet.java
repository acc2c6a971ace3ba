package org.balie.web.ticket;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.balie.platform.Roles;
import org.balie.web.platform.Asked;
import org.balie.web.platform.JsonAnswer;
import org.balie.web.platform.Language;
import org.balie.web.platform.When;
import org.balie.web.ticket.AlikeCases.Alike;

/**
 * Cases that may be about the same as the one that is being typed ({@code alike.js}). Asked by
 * POST: it is about people, and addresses are kept in logs.
 */
@WebServlet("/alike")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.AGENT, Roles.TEAM_LEAD}))
public class AlikeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient AlikeCases cases;
  @Inject transient TicketWords words;
  @Inject transient When when;
  @Inject transient Language language;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    JsonAnswer.write(response, language.getLocale(), () -> answer(request));
  }

  private JsonArray answer(HttpServletRequest request) {
    var found = Json.createArrayBuilder();
    cases
        .find(
            id(request, "known"),
            Asked.text(request, "email").strip(),
            Asked.text(request, "phone").strip(),
            id(request, "topic"))
        .forEach(each -> found.add(json(each)));
    return found.build();
  }

  private static UUID id(HttpServletRequest request, String name) {
    var text = Asked.text(request, name);
    return text.isEmpty() ? null : UUID.fromString(text);
  }

  private JsonObjectBuilder json(Alike each) {
    return Json.createObjectBuilder()
        .add("number", each.row().number())
        .add("subject", each.row().subject())
        .add("status", words.status(each.row().status()))
        .add("when", when.ago(each.row().activeAt()))
        .add("why", words.alike(each.why()));
  }
}
