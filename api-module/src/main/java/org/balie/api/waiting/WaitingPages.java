package org.balie.api.waiting;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.balie.channel.waiting.WaitingDoor;
import org.balie.channel.waiting.WaitingThread;
import org.balie.platform.Ids;
import org.balie.platform.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The states of the page, as HTML. */
@ApplicationScoped
class WaitingPages {

  private static final Template PAGE = Template.read("page.html");
  private static final Template DOOR = Template.read("door.html");
  private static final Template CODE = Template.read("code.html");
  private static final Template THREAD = Template.read("thread.html");
  private static final Template WORDS = Template.read("words.html");
  private static final Template FILE = Template.read("file.html");
  private static final Template GONE = Template.read("gone.html");
  private static final Template REFUSED = Template.read("refused.html");
  private static final Template FAILED = Template.read("failed.html");
  private static final Template FAULT = Template.read("fault.html");
  private static final Template NEWS = Template.read("news.html");
  private static final Template LANGUAGE = Template.read("language.html");
  private static final Template DRAFT = Template.read("draft.html");

  @Inject
  @ConfigProperty(name = "balie.time-zone", defaultValue = "Europe/Amsterdam")
  String zone;

  /**
   * What is besides the state.
   *
   * @param base of all addresses here
   * @param link of the page; empty for none
   * @param fault what was refused; null for nothing
   * @param news what was done; null for nothing
   * @param draft what somebody typed and nobody took yet
   */
  record Around(
      Locale language, String base, String link, String fault, String news, String draft) {

    static Around page(Visitor visitor, Said said) {
      var language = visitor.language(null);
      return new Around(language, visitor.base(), visitor.link(), said.fault(language), null, "");
    }

    /** The page, whatever was asked of it; empty when there is none. */
    String here() {
      return link.isEmpty() ? "" : base + link;
    }
  }

  /** Before the code. */
  String door(WaitingDoor door, Around around) {
    var values = new HashMap<String, String>();
    values.put("from", text(around, "waiting.page.from", door.desk()));
    values.put("how", text(around, "waiting.page.how", door.to()));
    values.put("sent", text(around, "waiting.page.sent", door.to()));
    values.put(
        "draft", around.draft().isEmpty() ? "" : fill(DRAFT, around, "draft", around.draft()));
    values.put(
        "invalid",
        around.fault() == null ? "" : " aria-invalid=\"true\" aria-describedby=\"fault\"");
    var state = door.codeSent() ? CODE : DOOR;
    return page(text(around, "waiting.page.title"), state, values, around);
  }

  /** After it. */
  String thread(WaitingThread thread, Around around) {
    var values = new HashMap<String, String>();
    values.put("subject", thread.subject());
    values.put("spoken", spoken(thread));
    values.put("case", text(around, "waiting.page.case", thread.number()));
    values.put(
        "words", thread.words().stream().map(w -> words(w, thread, around)).collect(joining()));
    values.put(
        "answers",
        thread.answers().stream()
            .map(at -> text(around, "waiting.page.answered", when(at, around.language())))
            .map(words -> "<p class=\"soft\">" + Template.escaped(words) + "</p>")
            .collect(joining()));
    values.put("once", Ids.next().toString());
    values.put("text", around.draft());
    return page(thread.subject(), THREAD, values, around);
  }

  private String words(WaitingThread.Words words, WaitingThread thread, Around around) {
    var values = new HashMap<String, String>();
    var author = words.author().isEmpty() ? thread.desk() : words.author();
    values.put("author", text(around, "waiting.page.message", author));
    values.put("at", words.at().toString());
    values.put("when", when(words.at(), around.language()));
    values.put("text", words.text());
    values.put("spoken", spoken(thread));
    var files = words.files().stream().map(f -> file(f, around)).collect(joining());
    values.put("files", files.isEmpty() ? "" : "<ul>" + files + "</ul>");
    return WORDS.fill(around.language(), values);
  }

  /** The language of the words, whichever the page around them has. */
  private static String spoken(WaitingThread thread) {
    return Objects.requireNonNullElse(thread.language(), "");
  }

  private static String file(WaitingThread.File file, Around around) {
    if (!file.openable()) {
      var waits = Texts.get(around.language(), "waiting.page.file.waits");
      return "<li>" + Template.escaped(file.name() + " – " + waits) + "</li>";
    }
    var values = Map.of("here", around.here(), "id", file.id().toString(), "name", file.name());
    return FILE.fill(around.language(), values);
  }

  /** Nothing is there, and nobody learns whether there ever was. */
  String gone(Around around) {
    return page(text(around, "waiting.page.gone.title"), GONE, new HashMap<>(), around);
  }

  /** Something was not done, and what it was about is not shown. */
  String refused(Around around) {
    return page(text(around, "waiting.page.fault"), REFUSED, new HashMap<>(), around);
  }

  /** Something that is no fault of who reads it. */
  String failed(String reference, Around around) {
    var values = new HashMap<String, String>();
    values.put("reference", text(around, "waiting.page.failed.reference", reference));
    return page(text(around, "waiting.page.fault"), FAILED, values, around);
  }

  private String page(String title, Template state, Map<String, String> values, Around around) {
    values.put("base", around.base());
    values.put("here", around.here());
    values.put("title", title);
    values.put("language", around.language().getLanguage());
    values.put("fault", around.fault() == null ? "" : fill(FAULT, around, "fault", around.fault()));
    values.put("news", around.news() == null ? "" : fill(NEWS, around, "news", around.news()));
    values.put("main", state.fill(around.language(), values));
    values.put(
        "languages", Texts.LANGUAGES.stream().map(l -> choice(l, around)).collect(joining()));
    return PAGE.fill(around.language(), values);
  }

  private static String choice(Locale language, Around around) {
    var here = language.getLanguage().equals(around.language().getLanguage());
    var name = language.getDisplayLanguage(language);
    var values =
        Map.of(
            "here",
            around.here(),
            "code",
            language.getLanguage(),
            "name",
            name.substring(0, 1).toUpperCase(language) + name.substring(1),
            "current",
            here ? " aria-current=\"true\"" : "");
    return LANGUAGE.fill(around.language(), values);
  }

  private String when(Instant at, Locale language) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(language.equals(Locale.ENGLISH) ? Locale.UK : language)
        .format(at.atZone(ZoneId.of(zone)));
  }

  private static String fill(Template template, Around around, String name, String value) {
    return template.fill(around.language(), Map.of(name, value));
  }

  private static String text(Around around, String key, Object... arguments) {
    return Texts.get(around.language(), key, arguments);
  }
}
