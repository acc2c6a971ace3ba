package org.balie.channel.email.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The HTML of a mail made safe, with what its program quoted marked.
 *
 * @param html to be shown
 * @param split its words
 */
public record HtmlMail(String html, QuoteSplit split) {

  /** The quote is inside the element: what stands after it was written. */
  private static final List<String> INSIDE =
      List.of(
          "div.gmail_quote",
          "div.gmail_quote_container",
          "blockquote[type=cite]",
          "div.gmail_extra > blockquote",
          "div.yahoo_quoted",
          "div.protonmail_quote",
          "div.moz-cite-prefix",
          "blockquote.gmail_quote",
          "div.zmail_extra",
          "div.tutanota_quote",
          "blockquote.tutanota_quote",
          "div.ms-outlook-mobile-reference-message",
          "div.WordSection1 > div.moz-forward-container",
          "div[name=quote]",
          "div.moz-forward-container",
          "div.freebirdFormviewerViewItemsQuote");

  /** The quote is everything from the element on. */
  private static final List<String> FROM_HERE =
      List.of(
          "#appendonsend",
          "#divRplyFwdMsg",
          "#x_divRplyFwdMsg",
          "#mail-editor-reference-message-container",
          "#OLK_SRC_BODY_SECTION",
          "hr#stopSpelling",
          "#reply-intro",
          "div.OutlookMessageHeader",
          "#Zm-_Id_-Sgn1");

  /** Outlook draws a line over the headers of the mail it quotes. */
  private static final Pattern OUTLOOK_LINE =
      Pattern.compile("border-top:\\s*solid\\s+#(e1e1e1|b5c4df)", Pattern.CASE_INSENSITIVE);

  private static final Pattern OUTLOOK_HEAD =
      Pattern.compile(
          "^(Van|Från|From|Von|De|Fra)\\s*:", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Reads HTML as it came. */
  public static HtmlMail of(String html) {
    var mail = Jsoup.parse(html.length() > HtmlText.MOST ? html.substring(0, HtmlText.MOST) : html);
    mail.select("[" + CleanHtml.QUOTE + "]").removeAttr(CleanHtml.QUOTE);
    mark(mail);
    var visible = mail.clone();
    visible.select("[" + CleanHtml.QUOTE + "]").remove();
    var words = HtmlText.of(visible.body());
    if (words.isBlank()) {
      // A mail that only passes another one on: what it passes on is what there is to read.
      mail.select("[" + CleanHtml.QUOTE + "]").removeAttr(CleanHtml.QUOTE);
      return new HtmlMail(CleanHtml.of(mail), QuoteSplit.of(HtmlText.of(mail.body())));
    }
    var quoted = new StringBuilder();
    for (var quote : mail.select("[" + CleanHtml.QUOTE + "]")) {
      if (quote.parents().stream().noneMatch(p -> p.hasAttr(CleanHtml.QUOTE))) {
        quoted.append('\n').append(HtmlText.of(quote.clone()));
      }
    }
    var split = QuoteSplit.of(words);
    return new HtmlMail(
        CleanHtml.of(mail), new QuoteSplit(split.visible(), (split.quoted() + quoted).strip()));
  }

  private static void mark(Document mail) {
    INSIDE.forEach(s -> mail.select(s).attr(CleanHtml.QUOTE, ""));
    FROM_HERE.stream()
        .map(mail::selectFirst)
        .flatMap(e -> Optional.ofNullable(e).stream())
        .forEach(HtmlMail::markFrom);
    outlook(mail).ifPresent(HtmlMail::markFrom);
  }

  private static Optional<Element> outlook(Document mail) {
    return mail.select("div[style*=border-top]").stream()
        .filter(e -> OUTLOOK_LINE.matcher(e.attr("style")).find())
        .filter(e -> OUTLOOK_HEAD.matcher(e.text()).find())
        .findFirst();
  }

  /** The element and everything that follows it, on every level. */
  private static void markFrom(Element first) {
    first.attr(CleanHtml.QUOTE, "");
    for (var e = first; e != null && !e.normalName().equals("body"); e = e.parent()) {
      for (var next = e.nextElementSibling(); next != null; next = next.nextElementSibling()) {
        next.attr(CleanHtml.QUOTE, "");
      }
    }
  }
}
