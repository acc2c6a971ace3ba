package org.balie.landscape.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages from HTML files with <code>{{name}}</code> places. Text is escaped, {@link Markup} is not.
 * A place without a value is a fault of ours and says so at once.
 */
public final class Page {
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z]+)}}");

  private Page() {}

  /** Fills {@code file}, which lies beside {@code owner}'s package in the resources. */
  public static Markup fill(Class<?> owner, String file, Map<String, ?> values) {
    var matcher = PLACE.matcher(read(owner, file));
    return new Markup(matcher.replaceAll(place -> Matcher.quoteReplacement(value(place, values))));
  }

  /** The whole document: the frame that every page of the landscape shares, around a body. */
  public static String document(String title, Markup body) {
    return fill(Page.class, "document.html", Map.of("title", title, "body", body)).html();
  }

  private static String value(MatchResult place, Map<String, ?> values) {
    var value = values.get(place.group(1));
    if (value == null) {
      throw new IllegalStateException("No value for " + place.group());
    }
    return value instanceof Markup markup ? markup.html() : Markup.escape(value);
  }

  static String read(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("No such page: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
