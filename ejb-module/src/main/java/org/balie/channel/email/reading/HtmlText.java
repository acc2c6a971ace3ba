package org.balie.channel.email.reading;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML as plain text: what a reader without pictures sees, its lines kept. */
final class HtmlText {

  /** More than this is not read by a person; the original stays whole. */
  static final int MOST = 2_000_000;

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "tr",
          "li",
          "ul",
          "ol",
          "table",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "pre",
          "blockquote",
          "hr",
          "section",
          "article",
          "header",
          "footer",
          "center",
          "address",
          "dl",
          "dt",
          "dd",
          "form",
          "fieldset");
  private static final Set<String> SILENT = Set.of("style", "script", "title", "head", "template");
  private static final Pattern MANY_LINES = Pattern.compile("\\n{3,}");
  private static final Pattern LINE_ENDS = Pattern.compile("[ \\t\\u00A0]+\\n");

  private HtmlText() {}

  static String of(String html) {
    return of(Jsoup.parse(html.length() > MOST ? html.substring(0, MOST) : html).body());
  }

  static String of(Element body) {
    var writer = new Writer();
    body.traverse(writer);
    var text = LINE_ENDS.matcher(writer.text).replaceAll("\n");
    return MANY_LINES.matcher(text).replaceAll("\n\n").strip();
  }

  /** Plain text as HTML that looks like it. */
  static String fromPlain(String text) {
    return new Element("div").attr("style", "white-space: pre-wrap").text(text).outerHtml();
  }

  /** Writes while it walks. */
  private static final class Writer implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();
    private int silent;
    private int quotes;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words && silent == 0) {
        write(preserved(words) ? words.getWholeText() : words.text(), preserved(words));
      } else if (node instanceof Element element) {
        enter(element);
      }
    }

    private void enter(Element element) {
      var name = element.normalName();
      if (SILENT.contains(name)) {
        silent++;
      } else if (name.equals("br")) {
        newLine();
      } else if (name.equals("img") && silent == 0 && !element.attr("alt").isBlank()) {
        write("[" + element.attr("alt").strip() + "]", false);
      } else if (BLOCKS.contains(name)) {
        startLine();
        if (name.equals("blockquote")) {
          quotes++;
        } else if (name.equals("li")) {
          write("* ", true);
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        var name = element.normalName();
        if (SILENT.contains(name)) {
          silent--;
        } else if (name.equals("td") || name.equals("th")) {
          write(" ", false);
        } else if (BLOCKS.contains(name)) {
          startLine();
          if (name.equals("p")) {
            newLine();
          } else if (name.equals("blockquote")) {
            quotes--;
          }
        }
      }
    }

    private static boolean preserved(TextNode words) {
      for (var e = words.parentNode(); e != null; e = e.parentNode()) {
        var element = (Element) e;
        if (element.normalName().equals("pre") || element.attr("style").contains("pre-wrap")) {
          return true;
        }
      }
      return false;
    }

    private void write(String words, boolean whole) {
      var atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
      var said = atStart && !whole ? words.stripLeading() : words;
      if (said.isEmpty()) {
        return;
      }
      if (atStart && quotes > 0) {
        text.append("> ".repeat(Math.min(quotes, 8)));
      }
      text.append(whole && quotes > 0 ? said.replace("\n", "\n> ") : said);
    }

    private void startLine() {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }

    private void newLine() {
      text.append('\n');
    }
  }
}
