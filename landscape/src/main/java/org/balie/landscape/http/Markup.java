package org.balie.landscape.http;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * HTML that may go on a page as it is; everything else is text and gets escaped by {@link Page}.
 */
public record Markup(String html) {
  public static final Markup NONE = new Markup("");

  public static Markup text(Object value) {
    return new Markup(escape(value));
  }

  public static Markup join(Collection<Markup> parts) {
    return new Markup(parts.stream().map(Markup::html).collect(Collectors.joining("\n")));
  }

  static String escape(Object value) {
    return String.valueOf(value)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
