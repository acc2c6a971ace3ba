package org.balie.landscape.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balie.landscape.http.Markup;
import org.balie.landscape.http.Page;

/** The contact form, empty or with everything typed and what was wrong with it. Needs no script. */
final class FormPage {
  private static final Map<String, String> LANGUAGES = languages();

  private final List<String> topics;

  FormPage(List<String> topics) {
    this.topics = topics;
  }

  String html(ContactForm form, Map<String, String> faults, List<String> general) {
    var values = new LinkedHashMap<String, Object>();
    values.put("token", form.token());
    values.put("notice", notice(faults, general));
    for (var field : List.of("name", "email", "phone", "subject", "message")) {
      values.put(field, form.value(field));
    }
    for (var field : ContactForm.FIELDS) {
      fault(values, field, faults.get(field));
    }
    fault(values, "files", filesFault(form, faults, general));
    values.put("languages", options(LANGUAGES, form.value("language")));
    values.put("topic", topic(form.value("topic")));
    values.put("consent", new Markup(form.value("consent").isEmpty() ? "" : "checked"));
    return Page.document("Ask the library", part("form.html", values));
  }

  static String thanks(String number) {
    return Page.document("Thank you", part("thanks.html", Map.of("number", number)));
  }

  /**
   * Browsers never fill a file field again, so the page has to say that the files are needed anew.
   */
  private static String filesFault(
      ContactForm form, Map<String, String> faults, List<String> general) {
    var problem = faults.isEmpty() && general.isEmpty();
    var again = "Please choose your files again: a browser does not keep them.";
    if (problem || form.files().isEmpty()) {
      return faults.get("files");
    }
    return faults.containsKey("files") ? faults.get("files") + " " + again : again;
  }

  private static void fault(Map<String, Object> values, String field, String words) {
    var none = words == null;
    values.put(
        field + "Fault",
        none ? Markup.NONE : part("fault.html", Map.of("field", field, "words", words)));
    values.put(field + "State", none ? Markup.NONE : part("invalid.html", Map.of("field", field)));
  }

  private static Markup notice(Map<String, String> faults, List<String> general) {
    if (faults.isEmpty() && general.isEmpty()) {
      return Markup.NONE;
    }
    var items = new ArrayList<Markup>();
    general.forEach(words -> items.add(part("item.html", Map.of("words", words))));
    faults.forEach(
        (field, words) -> items.add(part("itemlink.html", Map.of("field", field, "words", words))));
    return part("notice.html", Map.of("items", Markup.join(items)));
  }

  private Markup topic(String chosen) {
    if (topics.isEmpty()) {
      return Markup.NONE;
    }
    var options = new LinkedHashMap<String, String>();
    options.put("", "Something else");
    topics.forEach(
        topic -> {
          var pair = topic.split("=", 2);
          options.put(pair[0], pair[pair.length - 1]);
        });
    return part("topic.html", Map.of("options", options(options, chosen)));
  }

  private static Markup options(Map<String, String> choices, String chosen) {
    return Markup.join(
        choices.entrySet().stream()
            .map(
                choice ->
                    part(
                        "option.html",
                        Map.of(
                            "value", choice.getKey(),
                            "label", choice.getValue(),
                            "selected",
                                new Markup(choice.getKey().equals(chosen) ? " selected" : ""))))
            .toList());
  }

  private static Map<String, String> languages() {
    var languages = new LinkedHashMap<String, String>();
    languages.put("nl", "Nederlands");
    languages.put("sv", "Svenska");
    languages.put("en", "English");
    return languages;
  }

  private static Markup part(String file, Map<String, ?> values) {
    return Page.fill(FormPage.class, file, values);
  }
}
