package org.balie.api.waiting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.balie.platform.Texts;

/**
 * A piece of HTML with places. {@code {{name}}} is a value and {@code {{t:key}}} a text of the
 * product, both escaped; {@code {{{name}}}} is HTML that was filled before.
 */
final class Template {

  private static final Pattern PLACE =
      Pattern.compile("\\{\\{\\{(\\w+)}}}|\\{\\{t:([\\w.-]+)}}|\\{\\{(\\w+)}}");

  private final String html;

  private Template(String html) {
    this.html = html;
  }

  static Template read(String name) {
    return new Template(file(name));
  }

  static String file(String name) {
    try (var file = Template.class.getResourceAsStream("/org/balie/api/waiting/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A place without a value stays empty. */
  String fill(Locale language, Map<String, String> values) {
    return PLACE
        .matcher(html)
        .replaceAll(
            place -> java.util.regex.Matcher.quoteReplacement(put(place, language, values)));
  }

  private static String put(MatchResult place, Locale language, Map<String, String> values) {
    if (place.group(1) != null) {
      return values.getOrDefault(place.group(1), "");
    }
    return escaped(
        place.group(2) != null
            ? Texts.get(language, place.group(2))
            : values.getOrDefault(place.group(3), ""));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("\r", "")
        .replace("\n", "&#10;");
  }
}
