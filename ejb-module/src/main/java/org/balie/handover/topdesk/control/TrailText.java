package org.balie.handover.topdesk.control;

import java.util.regex.Pattern;

/** Texts on their way into TOPdesk's HTML and back. */
final class TrailText {

  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>\\s*");
  private static final Pattern TAG = Pattern.compile("<[^>]+>");

  private TrailText() {}

  /** Plain text as the HTML that TOPdesk takes: escaped, a break for a new line. */
  static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\r\n", "\n")
        .replace("\n", "<br>");
  }

  /** With the mark by which it is found again. */
  static String marked(String text, String mark) {
    return html(text) + "<br>" + html(mark);
  }

  /** What somebody wrote in TOPdesk, as plain text. */
  static String plain(String html) {
    var text = TAG.matcher(BREAK.matcher(html).replaceAll("\n")).replaceAll("");
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
        .strip();
  }
}
