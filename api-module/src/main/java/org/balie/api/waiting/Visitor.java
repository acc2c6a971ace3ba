package org.balie.api.waiting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balie.content.FormParts;
import org.balie.platform.Texts;

/**
 * Somebody at the page, with one request. What an address says besides the link is which language
 * was chosen, and what was done just before.
 *
 * @param path null for an address that can be nothing of ours
 */
record Visitor(HttpServletRequest request, HttpServletResponse response, WaitingPath path) {

  /** Longer than any answer that is taken. */
  private static final int LONGEST_DRAFT = 80_000;

  private static final Map<String, String> DONE =
      Map.of("answered", "waiting.page.thanks", "left", "waiting.page.left");

  boolean gets() {
    return "GET".equals(request.getMethod());
  }

  boolean posts() {
    return "POST".equals(request.getMethod());
  }

  /** Whether the request is the form with words and files. */
  boolean brings() {
    return FormParts.areIn(request.getContentType());
  }

  /** Where the pages are. */
  String base() {
    return request.getContextPath() + "/waiting/";
  }

  /** Empty when there is none. */
  String link() {
    return path == null ? "" : path.link();
  }

  /** What the browser got for the right code; null for nothing. */
  String visit() {
    return WaitingCookie.of(request);
  }

  /** A field of a form. */
  String typed(String name) {
    var text = Optional.ofNullable(request.getParameter(name)).orElse("");
    return text.substring(0, Math.min(text.length(), LONGEST_DRAFT));
  }

  /**
   * The language that was chosen, else that of the case; that of the browser where nothing may be
   * told of a case.
   *
   * @param ofCase as a language tag; null when there is none
   */
  Locale language(String ofCase) {
    return chosen()
        .or(() -> Optional.ofNullable(ofCase).map(Locale::forLanguageTag).map(Texts::supported))
        .orElseGet(this::preferred);
  }

  private Optional<Locale> chosen() {
    return asked("lang").flatMap(code -> known(Locale.forLanguageTag(code)));
  }

  private Locale preferred() {
    return Collections.list(request.getLocales()).stream()
        .flatMap(wanted -> known(wanted).stream())
        .findFirst()
        .orElse(Texts.DEFAULT);
  }

  private static Optional<Locale> known(Locale wanted) {
    return Texts.LANGUAGES.stream()
        .filter(l -> l.getLanguage().equals(wanted.getLanguage()))
        .findFirst();
  }

  /** Not by the parameters of the request: they would read the body of a form with files. */
  private Optional<String> asked(String name) {
    return Stream.of(Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
        .filter(each -> each.startsWith(name + "="))
        .map(each -> each.substring(name.length() + 1))
        .findFirst();
  }

  /** What was done just before; null for nothing. */
  String news(Locale language) {
    return asked("done")
        .filter(done -> gets())
        .map(DONE::get)
        .map(key -> Texts.get(language, key))
        .orElse(null);
  }

  void page(int status, String html) throws IOException {
    WaitingServlet.write(response, status, "text/html", html);
  }

  /**
   * To the page anew, so that a reload sends nothing twice.
   *
   * @param done null for nothing to say
   */
  void again(String done) throws IOException {
    var query =
        Stream.of(chosen().map(l -> "lang=" + l), Optional.ofNullable(done).map(d -> "done=" + d))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("&"));
    response.setHeader("Location", base() + link() + (query.isEmpty() ? "" : "?" + query));
    WaitingServlet.write(response, HttpServletResponse.SC_SEE_OTHER, "text/plain", "");
  }
}
