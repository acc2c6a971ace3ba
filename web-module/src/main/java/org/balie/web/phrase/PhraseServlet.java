package org.balie.web.phrase;

import static org.balie.web.platform.Asked.id;
import static org.balie.web.platform.Asked.text;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.balie.phrase.Phrase;
import org.balie.phrase.PhraseFinder;
import org.balie.phrase.PhraseText;
import org.balie.phrase.boundary.PhraseDesk;
import org.balie.platform.Roles;
import org.balie.platform.Texts;
import org.balie.web.platform.JsonAnswer;
import org.balie.web.platform.Language;

/**
 * Phrases for the answer being written: {@code find} lists those that have the words, {@code fill}
 * gives one with its places filled for a case.
 */
@WebServlet({"/phrases/find", "/phrases/fill"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.AGENT, Roles.TEAM_LEAD}))
public class PhraseServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;
  private static final int LONGEST = 200;
  private static final int PREVIEW = 140;

  @Inject transient PhraseDesk desk;
  @Inject transient CaseValues values;
  @Inject transient PhraseWords words;
  @Inject transient Language language;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    JsonAnswer.write(response, language.getLocale(), () -> answer(request));
  }

  private JsonStructure answer(HttpServletRequest request) {
    var reader = Locale.forLanguageTag(text(request, "language"));
    return request.getServletPath().endsWith("/find")
        ? found(text(request, "words"), reader)
        : filled(id(request, "id"), id(request, "ticket"), reader);
  }

  private JsonArray found(String typed, Locale reader) {
    if (typed.length() > LONGEST) {
      throw new IllegalArgumentException("words");
    }
    var list = Json.createArrayBuilder();
    PhraseFinder.find(desk.atHand(), typed, reader.getLanguage()).stream()
        .limit(MOST)
        .forEach(phrase -> list.add(json(phrase)));
    return list.build();
  }

  private JsonObject json(Phrase phrase) {
    return Json.createObjectBuilder()
        .add("id", phrase.id().toString())
        .add("title", phrase.title())
        .add("shortcut", phrase.shortcut())
        .add("whose", words.whose(phrase))
        .add("preview", preview(phrase.text()))
        .build();
  }

  private static String preview(String text) {
    var line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= PREVIEW ? line : line.substring(0, PREVIEW) + "…";
  }

  private JsonObject filled(UUID id, UUID ticket, Locale reader) {
    var text =
        PhraseText.filled(
            desk.one(id).text(),
            values.of(ticket, reader),
            code -> "[" + Texts.get(language.getLocale(), "phrase.place." + code) + "]");
    return Json.createObjectBuilder().add("text", text).build();
  }
}
