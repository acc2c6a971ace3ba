package org.balie.api.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.balie.api.application.ClientAddress;
import org.balie.channel.chat.SiteSheet;
import org.balie.channel.chat.boundary.SiteReception;
import org.balie.platform.Json;
import org.balie.platform.Texts;

/**
 * The page in the frame: our own origin, on pages of the site only, with no script but ours. Its
 * {@code frame-ancestors} stand above the {@code X-Frame-Options} that every answer has.
 */
@ApplicationScoped
class SiteFrame {

  private static final String PAGE = ChatFiles.read("frame.html");
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:;"
          + " base-uri 'none'; form-action 'none'; frame-ancestors ";
  private static final String VISITOR = "chat.visitor.";

  @Inject SiteReception reception;
  @Inject ClientAddress clients;

  /**
   * What the page knows.
   *
   * @param host the page around it; null when it is none of the site's
   */
  public record SetupJson(
      String site,
      String language,
      String state,
      String host,
      String colour,
      String asksName,
      String asksEmail,
      String privacyUrl,
      Map<String, String> texts) {}

  void write(SiteSheet site, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Content-Security-Policy", POLICY + String.join(" ", site.origins()));
    var language = site.language(String.valueOf(request.getParameter("lang")));
    var host = request.getParameter("host");
    var setup =
        new SetupJson(
            site.code(),
            language,
            reception.state(site.code(), clients.of(request)).code(),
            site.origins().contains(host) ? host : null,
            site.look().colour(),
            site.form().name().name(),
            site.form().email().name(),
            site.form().privacyUrl(),
            texts(site, language));
    ChatServlet.text(
        response,
        "text/html",
        PAGE.replace("{{language}}", language)
            .replace("{{title}}", escaped(title(site, language)))
            .replace("{{setup}}", escaped(Json.write(setup))));
  }

  static String title(SiteSheet site, String language) {
    var own = site.words(language).title();
    return own.isBlank() ? Texts.get(Locale.forLanguageTag(language), "chat.visitor.title") : own;
  }

  /** Texts of the product by their short names; what the site says itself takes their place. */
  private static Map<String, String> texts(SiteSheet site, String language) {
    var texts = new TreeMap<String, String>();
    var bundle = Texts.bundle("chat", Locale.forLanguageTag(language));
    bundle.keySet().stream()
        .filter(key -> key.startsWith(VISITOR))
        .forEach(key -> texts.put(key.substring(VISITOR.length()), bundle.getString(key)));
    var own = site.words(language);
    own(texts, "title", own.title());
    own(texts, "welcome", own.welcome());
    own(texts, "privacy", own.privacy());
    return texts;
  }

  private static void own(Map<String, String> texts, String key, String words) {
    if (!words.isBlank()) {
      texts.put(key, words);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
