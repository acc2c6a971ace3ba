package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.channel.email.MailView;
import org.balie.channel.email.reading.CleanHtml;
import org.balie.content.ContentId;
import org.balie.content.ContentStore;
import org.balie.platform.BalieException;
import org.balie.platform.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A mail as a page of its own, for a frame: everything it shows is in it, so that a browser asks
 * nobody for anything.
 */
@ApplicationScoped
public class MailPage {

  private static final Logger LOG = Logger.getLogger(MailPage.class.getName());
  private static final int MOST_IMAGES = 40;
  private static final long LARGEST = 4L << 20;
  private static final Set<String> SHOWN =
      Set.of("image/png", "image/jpeg", "image/jpg", "image/gif", "image/webp", "image/bmp");

  private static final String STYLE =
      "html{background:#fff;color:#1a1a1a;font:15px/1.5 system-ui,sans-serif}body{margin:8px;overflow-wrap:anywhere}"
          + "img{max-width:100%;height:auto}table{max-width:100%}summary{cursor:pointer;color:#555;margin:8px 0}"
          + "a{color:#0b57a4}a:focus-visible,summary:focus-visible{outline:2px solid #0b57a4;outline-offset:2px}";

  @Inject ContentStore contents;
  @Inject RemoteImages remote;

  /**
   * The page.
   *
   * @param images whether pictures from elsewhere were asked for
   */
  public String of(MailView mail, boolean images, Locale language) {
    var page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    page.title(mail.envelope().subject());
    page.selectFirst("html").attr("lang", language.getLanguage());
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.head().appendElement("style").appendText(STYLE);
    var body = Jsoup.parseBodyFragment(mail.html()).body();
    enclosed(body, mail.files());
    elsewhere(body, images, language);
    fold(body, language);
    page.body().appendChildren(List.copyOf(body.childNodes()));
    return "<!DOCTYPE html>\n" + page.selectFirst("html").outerHtml();
  }

  private void enclosed(Element body, List<MailView.File> files) {
    Map<String, MailView.File> byId = new HashMap<>();
    files.forEach(f -> byId.putIfAbsent(f.contentId(), f));
    for (var image : body.select("[" + CleanHtml.ENCLOSED + "]")) {
      var file = byId.get(image.attr(CleanHtml.ENCLOSED));
      image.removeAttr(CleanHtml.ENCLOSED);
      Optional.ofNullable(file).flatMap(this::data).ifPresent(d -> image.attr("src", d));
    }
  }

  /** The type is the one that was found, not the one that was declared. */
  private Optional<String> data(MailView.File file) {
    try {
      var info = contents.info(new ContentId(file.content()));
      if (!SHOWN.contains(info.mediaType()) || info.size() > LARGEST) {
        return Optional.empty();
      }
      try (var bytes = contents.openScanned(info.id())) {
        return Optional.of(data(info.mediaType(), bytes.readAllBytes()));
      }
    } catch (IOException | BalieException notNow) {
      LOG.log(Level.FINE, "A picture of a mail is not shown", notNow);
      return Optional.empty();
    }
  }

  private static String data(String type, byte[] bytes) {
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private void elsewhere(Element body, boolean images, Locale language) {
    var count = 0;
    for (var image : body.select("[" + CleanHtml.REMOTE + "]")) {
      var address = image.attr(CleanHtml.REMOTE);
      image.removeAttr(CleanHtml.REMOTE);
      var found =
          images && count++ < MOST_IMAGES
              ? remote.fetch(address)
              : Optional.<RemoteImages.Image>empty();
      if (found.isPresent()) {
        image.attr("src", data(found.get().type(), found.get().bytes()));
      } else {
        var alt = image.attr("alt");
        var text = alt.isBlank() ? Texts.get(language, "channel.email.image") : alt;
        image.replaceWith(new Element("span").text("[" + text + "]"));
      }
    }
  }

  /** What was quoted lies folded, never away. */
  private static void fold(Element body, Locale language) {
    for (var quote : body.select("[" + CleanHtml.QUOTE + "]")) {
      var nested = quote.parents().stream().anyMatch(p -> p.normalName().equals("details"));
      quote.removeAttr(CleanHtml.QUOTE);
      if (!nested) {
        var before = quote.previousElementSibling();
        if (before != null && before.normalName().equals("details")) {
          before.appendChild(quote);
        } else {
          var box = new Element("details");
          quote.replaceWith(box);
          box.appendElement("summary").text(Texts.get(language, "channel.email.quoted"));
          box.appendChild(quote);
        }
      }
    }
  }
}
