package org.balie.web.portal;

import java.util.Locale;
import java.util.stream.Collectors;
import org.balie.platform.Texts;
import org.balie.portal.boundary.PortalDesk.Visit;
import org.primefaces.util.EscapeUtils;

/** The page that posts to a portal by itself; whose browser runs no scripts presses its button. */
record PortalForm(Visit visit, Locale language, String contextPath) {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title>
      <script type="module" src="%s/jakarta.faces.resource/js/portal.js.xhtml?ln=balie"></script></head>
      <body><main><h1>%2$s</h1><form method="post" action="%s" accept-charset="UTF-8">%s<button>%s</button></form></main></body></html>
      """;

  private static final String INPUT = "<input type=\"hidden\" name=\"%s\" value=\"%s\">";

  String html() {
    var inputs =
        visit.inputs().entrySet().stream()
            .map(input -> INPUT.formatted(attribute(input.getKey()), attribute(input.getValue())))
            .collect(Collectors.joining());
    return PAGE.formatted(
        language.getLanguage(),
        EscapeUtils.forHtml(Texts.get(language, "portal.going")),
        contextPath,
        attribute(visit.address()),
        inputs,
        EscapeUtils.forHtml(Texts.get(language, "portal.go")));
  }

  private static String attribute(String value) {
    return EscapeUtils.forHtmlAttribute(value);
  }
}
