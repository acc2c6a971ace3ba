package org.balie.api.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.balie.channel.chat.SiteSheet;
import org.balie.platform.Json;
import org.balie.platform.Texts;

/** The script that a website carries, with what it needs to know of its site. */
@ApplicationScoped
class SiteScript {

  private static final String PLACE = "\"{{site}}\"";
  private static final String SCRIPT = ChatFiles.read("widget.js");

  /** What the script knows: no more than everybody may. */
  public record SiteJson(String code, String colour, Map<String, WordsJson> words) {}

  /** In one language. */
  public record WordsJson(String title, String open, String unread) {}

  void write(SiteSheet site, HttpServletResponse response) throws IOException {
    var words = new LinkedHashMap<String, WordsJson>();
    site.look().languages().forEach(language -> words.put(language, words(site, language)));
    var known = Json.write(new SiteJson(site.code(), site.look().colour(), words));
    response.setHeader("Cache-Control", "public, max-age=300");
    ChatServlet.text(response, "text/javascript", SCRIPT.replace(PLACE, known));
  }

  private static WordsJson words(SiteSheet site, String language) {
    var locale = Locale.forLanguageTag(language);
    return new WordsJson(
        SiteFrame.title(site, language),
        Texts.get(locale, "chat.visitor.open"),
        Texts.get(locale, "chat.visitor.unread"));
  }
}
