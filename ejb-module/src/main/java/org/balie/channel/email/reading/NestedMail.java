package org.balie.channel.email.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A mail inside a mail, as it is read along: its headers first, as mail programs write them. */
final class NestedMail {

  private NestedMail() {}

  static String text(ReadMail mail) {
    return head(mail).entrySet().stream()
            .map(h -> h.getKey() + ": " + h.getValue())
            .collect(Collectors.joining("\n", "\n", "\n\n"))
        + mail.text();
  }

  static String html(ReadMail mail) {
    var box = new Element("div");
    head(mail)
        .forEach(
            (name, value) -> box.appendElement("div").appendElement("b").text(name + ": " + value));
    return box.outerHtml() + mail.html();
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
