package org.balie.channel.email.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * HTML of strangers without anything that acts: only what formats stays, no picture is fetched. It
 * is shown in a frame with a policy of its own besides.
 */
public final class CleanHtml {

  /** Where a picture was, until somebody asks for it. */
  public static final String REMOTE = "data-balie-remote";

  /** A picture that came with the mail, by its content id. */
  public static final String ENCLOSED = "data-balie-cid";

  /** What was quoted. */
  public static final String QUOTE = "data-balie-quote";

  private static final int LONGEST_STYLE = 2_000;

  private static final Set<String> STYLES =
      Set.of(
          "color",
          "background-color",
          "background",
          "font",
          "font-family",
          "font-size",
          "font-style",
          "font-weight",
          "text-align",
          "text-decoration",
          "text-indent",
          "text-transform",
          "line-height",
          "white-space",
          "vertical-align",
          "width",
          "height",
          "max-width",
          "min-width",
          "margin",
          "margin-top",
          "margin-bottom",
          "margin-left",
          "margin-right",
          "padding",
          "padding-top",
          "padding-bottom",
          "padding-left",
          "padding-right",
          "border",
          "border-top",
          "border-bottom",
          "border-left",
          "border-right",
          "border-collapse",
          "border-color",
          "border-style",
          "border-width",
          "border-radius",
          "list-style",
          "list-style-type",
          "display");

  private static final Pattern ACTS =
      Pattern.compile(
          "url\\s*\\(|expression|javascript|@|\\\\|behaviou?r|-moz-binding|<",
          Pattern.CASE_INSENSITIVE);

  private CleanHtml() {}

  static String of(Document mail) {
    mail.select("img").forEach(CleanHtml::disarm);
    var clean = new Cleaner(allowed()).clean(mail);
    clean.select("[style]").forEach(CleanHtml::style);
    clean.select("a[href]").forEach(CleanHtml::link);
    clean.outputSettings().prettyPrint(false);
    return clean.body().html();
  }

  private static Safelist allowed() {
    return Safelist.relaxed()
        .addTags(
            "font", "center", "hr", "s", "del", "ins", "address", "mark", "section", "article",
            "header", "footer", "abbr", "tt", "kbd", "samp", "var")
        .addAttributes(":all", "style", "dir", "align", "valign", QUOTE)
        .addAttributes("font", "color", "face", "size")
        .addAttributes(
            "table", "bgcolor", "border", "cellpadding", "cellspacing", "width", "height")
        .addAttributes("td", "bgcolor", "width", "height", "nowrap")
        .addAttributes("th", "bgcolor", "width", "height")
        .addAttributes("tr", "bgcolor", "height")
        .addAttributes("img", REMOTE, ENCLOSED)
        .addProtocols("a", "href", "tel")
        .removeAttributes("img", "src")
        .removeProtocols("a", "href", "ftp");
  }

  /** A source becomes a remark: the browser fetches nothing. */
  private static void disarm(Element image) {
    var source = image.attr("src").strip();
    var lower = source.toLowerCase(Locale.ROOT);
    image.removeAttr("src").removeAttr("srcset");
    image.removeAttr(REMOTE).removeAttr(ENCLOSED);
    if (lower.startsWith("cid:")) {
      image.attr(ENCLOSED, source.substring(4));
    } else if (lower.startsWith("http://") || lower.startsWith("https://")) {
      image.attr(REMOTE, source);
    }
  }

  private static void style(Element element) {
    var style = element.attr("style");
    var kept =
        style.length() > LONGEST_STYLE
            ? ""
            : Stream.of(style.split(";"))
                .filter(CleanHtml::harmless)
                .map(String::strip)
                .collect(Collectors.joining("; "));
    if (kept.isEmpty()) {
      element.removeAttr("style");
    } else {
      element.attr("style", kept);
    }
  }

  private static boolean harmless(String declaration) {
    var colon = declaration.indexOf(':');
    return colon > 0
        && STYLES.contains(declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT))
        && !ACTS.matcher(declaration).find();
  }

  /** In a window of its own that knows nothing of where it was opened. */
  private static void link(Element link) {
    link.attr("target", "_blank").attr("rel", "noopener noreferrer nofollow");
  }
}
