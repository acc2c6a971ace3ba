package org.balie.channel.email.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A mail inside a mail, as it is read along: its headers first, as mail programs write them. */
final class NestedMail {

  private NestedMail() {}

  static String text(ReadMail mail) {
    return text(head(mail), mail.text());
  }

  static String text(Map<String, String> head, String body) {
    return head.entrySet().stream()
            .map(h -> h.getKey() + ": " + h.getValue())
            .collect(Collectors.joining("\n", "\n", "\n\n"))
        + body;
  }

  static String html(ReadMail mail) {
    return html(head(mail), mail.html());
  }

  static String html(Map<String, String> head, String body) {
    var box = new Element("div");
    head.forEach(
        (name, value) -> box.appendElement("div").appendElement("b").text(name + ": " + value));
    return box.outerHtml() + body;
  }

  private static Map<String, String> head(ReadMail mail) {
    var head = new LinkedHashMap<String, String>();
    for (var name : new String[] {"From", "Date", "To", "Subject"}) {
      var value = mail.headers().text(name.toLowerCase(java.util.Locale.ROOT));
      if (!value.isEmpty()) {
        head.put(name, value);
      }
    }
    return head;
  }
}
