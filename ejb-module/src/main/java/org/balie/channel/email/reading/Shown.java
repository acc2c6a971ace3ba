package org.balie.channel.email.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a part is read by people.
 *
 * @param text null when it is only there as HTML
 * @param html null when it is only there as text
 */
record Shown(String text, String html) {

  static final Shown NOTHING = new Shown(null, null);

  boolean empty() {
    return text == null && html == null;
  }

  /** The same in several forms (RFC 2046, section 5.1.4): the best one is the last. */
  static Shown alternatives(List<Shown> forms) {
    var text = forms.stream().map(Shown::text).filter(t -> t != null && !t.isBlank()).findFirst();
    if (forms.stream().allMatch(f -> f.html() == null)) {
      return together(forms);
    }
    var html = forms.stream().map(Shown::html).filter(Objects::nonNull).reduce((a, b) -> b);
    return new Shown(
        text.orElse(
            forms.stream().map(Shown::text).filter(Objects::nonNull).findFirst().orElse(null)),
        html.orElse(null));
  }

  /** One after the other. */
  static Shown together(List<Shown> parts) {
    var said = parts.stream().filter(p -> !p.empty()).toList();
    if (said.size() < 2) {
      return said.isEmpty() ? NOTHING : said.get(0);
    }
    var anyHtml = said.stream().anyMatch(p -> p.html() != null);
    var anyText = said.stream().anyMatch(p -> p.text() != null);
    return new Shown(
        anyText ? joined(said.stream().map(Shown::asText)) : null,
        anyHtml ? joined(said.stream().map(Shown::asHtml)) : null);
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(p -> !p.isBlank()).collect(Collectors.joining("\n"));
  }

  String asText() {
    return text != null && (html == null || !text.isBlank())
        ? text
        : HtmlText.of(html == null ? "" : html);
  }

  private String asHtml() {
    return html != null ? html : HtmlText.fromPlain(text == null ? "" : text);
  }
}
