package org.balie.web.quicklog;

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
import java.util.UUID;
import org.balie.platform.Roles;
import org.balie.platform.Texts;
import org.balie.quicklog.ContactResult;
import org.balie.quicklog.boundary.QuickEntry;
import org.balie.quicklog.boundary.QuickLogDesk;
import org.balie.topic.Topics;
import org.balie.topic.boundary.FavouriteDesk;
import org.balie.web.platform.JsonAnswer;
import org.balie.web.platform.Language;

/** Answers {@code quicklog.js}, on whatever page it is asked. */
@WebServlet({"/log/start", "/log/save", "/log/undo", "/log/case"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.AGENT, Roles.TEAM_LEAD}))
public class QuickLogServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int DIGITS = 9;

  @Inject transient QuickLogDesk desk;
  @Inject transient FavouriteDesk favourites;
  @Inject transient Topics topics;
  @Inject transient Language language;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    JsonAnswer.write(response, language.getLocale(), () -> answer(request));
  }

  private JsonObject answer(HttpServletRequest request) {
    return switch (request.getServletPath()) {
      case "/log/start" -> start();
      case "/log/save" -> save(request);
      case "/log/undo" -> undo(id(request, "id"));
      default -> makeCase(request);
    };
  }

  private JsonObject start() {
    var list = Json.createArrayBuilder();
    favourites.atHand().stream()
        .limit(DIGITS)
        .map(FavouriteDesk.Starred::topic)
        .forEach(
            topic ->
                list.add(
                    Json.createObjectBuilder()
                        .add("id", topic.id().toString())
                        .add("name", topic.name(language.getLocale()))
                        .add("trail", topics.trail(topic, language.getLocale()))));
    return Json.createObjectBuilder().add("channel", desk.channel()).add("topics", list).build();
  }

  private JsonObject save(HttpServletRequest request) {
    var topic = text(request, "topic");
    var entry =
        new QuickEntry(
            topic.isEmpty() ? null : UUID.fromString(topic),
            text(request, "channel"),
            ContactResult.ofCode(text(request, "result")),
            text(request, "note"),
            text(request, "customer"),
            language.getTag());
    var id = desk.log(entry);
    var name = topics.byId(entry.topic()).map(t -> t.name(language.getLocale())).orElse("");
    return Json.createObjectBuilder()
        .add("id", id.toString())
        .add("said", Texts.get(language.getLocale(), "quicklog.saved", name))
        .build();
  }

  private JsonObject undo(UUID id) {
    desk.undo(id);
    return Json.createObjectBuilder()
        .add("said", Texts.get(language.getLocale(), "quicklog.undone"))
        .build();
  }

  private JsonObject makeCase(HttpServletRequest request) {
    var number = desk.makeCase(id(request, "id"), language.getLocale());
    return Json.createObjectBuilder()
        .add("address", request.getContextPath() + "/desk?queue=mine&ticket=" + number)
        .build();
  }
}
