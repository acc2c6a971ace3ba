package org.balie.channel.webform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.balie.casetype.CaseField;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseTypes;
import org.balie.channel.webform.control.Submission.Place;
import org.balie.customer.Contact;
import org.balie.platform.InvalidInput;
import org.balie.platform.JsonForm;
import org.balie.topic.Topic;
import org.balie.topic.Topics;

/** Reads a submission. Only the text is a must: a question is never lost for the want of a form. */
@ApplicationScoped
public class SubmissionReader {

  static final int LONGEST_TEXT = 100_000;

  private static final int LONGEST_SUBJECT = 400;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_FIELD = 4_000;
  private static final int LONGEST_EMAIL = 254;
  private static final int LONGEST_PHONE = 40;
  private static final int LONGEST_URL = 2_000;
  private static final String UNKNOWN_LANGUAGE = "nl";

  private static final Pattern EMAIL =
      Pattern.compile(
          "[^\\s\\p{Cntrl}@<>(),;:\\\\\"\\[\\]]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
  private static final Pattern PHONE = Pattern.compile("[0-9+()/.\\-\\s#*x]{3,40}");
  private static final Pattern URL = Pattern.compile("https?://[^\\s\\p{Cntrl}]+");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2}");

  private final CaseTypes types;
  private final Topics topics;

  @Inject
  public SubmissionReader(CaseTypes types, Topics topics) {
    this.types = types;
    this.topics = topics;
  }

  /** For the container's proxy. */
  protected SubmissionReader() {
    this(null, null);
  }

  /**
   * Checks a submission.
   *
   * @throws InvalidInput with every fault at once
   */
  public void check(byte[] json) {
    var form = JsonForm.read(json);
    read(form);
    form.check();
  }

  /** Reads what was checked at reception; what has changed since is not held against the sender. */
  Submission accepted(byte[] json) {
    return read(JsonForm.read(json));
  }

  private Submission read(JsonForm form) {
    var subject = form.text("subject", LONGEST_SUBJECT);
    var text = form.requiredText("text", LONGEST_TEXT);
    var question = Submission.question(subject, text, language(form), place(form));
    return new Submission(
        question,
        contact(form.object("contact")),
        form.text("form", LONGEST_NAME),
        matching(form, "pageUrl", LONGEST_URL, URL),
        form.flag("consent"));
  }

  private static Contact contact(JsonForm contact) {
    return new Contact(
        contact.text("name", LONGEST_NAME),
        matching(contact, "email", LONGEST_EMAIL, EMAIL),
        matching(contact, "phone", LONGEST_PHONE, PHONE));
  }

  private static String matching(JsonForm form, String name, int longest, Pattern shape) {
    var text = form.text(name, longest);
    if (text == null || text.isBlank()) {
      return null;
    }
    return shape.matcher(text.strip()).matches()
        ? text.strip()
        : form.refuse(name, "channel.webform.invalid." + name.toLowerCase(Locale.ROOT));
  }

  private static String language(JsonForm form) {
    var language = matching(form, "language", 2, LANGUAGE);
    return language == null ? UNKNOWN_LANGUAGE : language.toLowerCase(Locale.ROOT);
  }

  private Place place(JsonForm form) {
    var code = form.text("caseType", LONGEST_NAME);
    var wanted = code == null || code.isBlank() ? CaseTypes.DEFAULT : code;
    var type = types.find(wanted);
    if (type.isEmpty()) {
      form.refuse("caseType", "channel.webform.invalid.case-type");
    }
    return new Place(wanted, topic(form), fields(form, type.orElse(null)));
  }

  private UUID topic(JsonForm form) {
    var path = form.text("topic", LONGEST_NAME);
    if (path == null || path.isBlank()) {
      return null;
    }
    return topics
        .byPath(path)
        .map(Topic::id)
        .orElseGet(() -> form.refuse("topic", "channel.webform.invalid.topic"));
  }

  private static Map<String, String> fields(JsonForm form, CaseType type) {
    var fields = form.object("fields");
    var values = new TreeMap<String, String>();
    if (type == null) {
      // Whose fields they are is unknown; that fault has been noted.
      fields.ignore();
      return values;
    }
    for (var field : type.fields()) {
      var value = value(fields, field);
      if (value != null && !value.isBlank()) {
        values.put(field.code(), value);
      }
    }
    return values;
  }

  private static String value(JsonForm fields, CaseField field) {
    return switch (field.kind()) {
      case TEXT, LONG_TEXT, PERSON, PLACE, FILE -> fields.text(field.code(), LONGEST_FIELD);
      case NUMBER -> number(fields.number(field.code()));
      case DATE -> date(fields, field.code());
      case CHOICE, MULTI -> option(fields, field);
      case SECTION -> null;
    };
  }

  private static String number(BigDecimal number) {
    return number == null ? null : number.toString();
  }

  private static String date(JsonForm fields, String code) {
    var text = fields.text(code, 10);
    try {
      return text == null ? null : LocalDate.parse(text).toString();
    } catch (DateTimeException unclear) {
      return fields.refuse(code, "channel.webform.invalid.date");
    }
  }

  private static String option(JsonForm fields, CaseField field) {
    var text = fields.text(field.code(), LONGEST_FIELD);
    var known = text == null || field.takes(text);
    return known ? text : fields.refuse(field.code(), "platform.invalid.choice");
  }
}
