package org.balie.handover.topdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balie.handover.Draft;
import org.balie.handover.Field;
import org.balie.handover.Preview;
import org.balie.handover.Preview.Line;
import org.balie.ticket.SecondLine.Facts;
import org.balie.ticket.SecondLine.Person;

/** From what an agent filled in to an incident: fields, preview, body. */
@ApplicationScoped
class IncidentForm {

  static final int SUBJECT = 80;
  private static final int CALLER_NAME = 109;
  private static final int PHONE = 25;
  private static final int EMAIL = 100;

  /** Fields that are chosen from a list, in the order of the dialog: ours, and TOPdesk's list. */
  private static final Map<String, String> LISTS = lists();

  @Inject TopdeskLists lists;
  @Inject TopdeskSettings settings;

  private static Map<String, String> lists() {
    var all = new LinkedHashMap<String, String>();
    all.put("operatorGroup", TopdeskLists.GROUPS);
    all.put("category", "categories");
    all.put("callType", "call_types");
    all.put("impact", "impacts");
    all.put("urgency", "urgencies");
    all.put("entryType", "entry_types");
    return all;
  }

  List<Field> fields() {
    var fields = new ArrayList<Field>();
    LISTS.forEach(
        (field, list) ->
            fields.add(
                Field.choice(
                    field,
                    field.equals("operatorGroup"),
                    field.equals("category") ? lists.categories() : lists.names(list))));
    fields.add(Field.text("briefDescription", SUBJECT));
    fields.add(Field.longText("request"));
    fields.add(Field.personal("customerName"));
    fields.add(Field.personal("customerEmail"));
    fields.add(Field.personal("customerPhone"));
    return fields;
  }

  Map<String, String> proposal(Facts ticket) {
    return Map.of("briefDescription", ticket.subject(), "request", ticket.question());
  }

  Preview preview(Draft draft) {
    var fields = fields();
    var lines = new ArrayList<Line>();
    lines.add(new Line("handover.reference", draft.reference()));
    for (var field : fields) {
      if (field.kind() == Field.Kind.PERSONAL) {
        continue;
      }
      var value =
          field.code().equals("briefDescription")
              ? shortened(draft.value(field.code()), SUBJECT)
              : draft.value(field.code());
      if (!value.isEmpty()) {
        lines.add(new Line(Preview.label(Topdesk.CODE, field.code()), value));
      }
    }
    lines.add(new Line("handover.topdesk.field.caller", caller(draft)));
    draft.files().forEach(file -> lines.add(new Line("handover.files", file.name())));
    return new Preview(lines, Preview.usualWarnings(Topdesk.CODE, fields, draft));
  }

  private String caller(Draft draft) {
    var person = chosen(draft.ticket().customer(), draft.values());
    var parts =
        List.of(person.name(), person.email(), person.phone()).stream()
            .filter(part -> !part.isEmpty())
            .toList();
    return parts.isEmpty() ? settings.caller() : String.join(", ", parts);
  }

  /** Only what the agent chose to tell of the customer. */
  private static Person chosen(Person customer, Map<String, String> values) {
    return customer == null
        ? new Person("", "", "")
        : new Person(
            chosen(values, "customerName", customer.name(), CALLER_NAME),
            chosen(values, "customerEmail", customer.email(), EMAIL),
            chosen(values, "customerPhone", customer.phone(), PHONE));
  }

  private static String chosen(Map<String, String> values, String flag, String value, int most) {
    return Boolean.parseBoolean(values.get(flag)) ? shortened(value, most) : "";
  }

  /**
   * The body that makes the incident.
   *
   * @param registered the caller is looked up in TOPdesk's register; otherwise named as a stranger
   */
  JsonObject body(Facts ticket, String reference, Map<String, String> values, boolean registered) {
    var body = Json.createObjectBuilder();
    caller(body, chosen(ticket.customer(), values), registered);
    body.add("status", "secondLine");
    body.add("briefDescription", shortened(text(values, "briefDescription"), SUBJECT));
    body.add("request", TrailText.html(text(values, "request")));
    body.add("externalNumber", reference);
    LISTS.forEach((field, list) -> reference(body, field, list, text(values, field)));
    return body.build();
  }

  private static String text(Map<String, String> values, String field) {
    return values.getOrDefault(field, "").strip();
  }

  private void reference(JsonObjectBuilder body, String field, String list, String value) {
    if (value.isEmpty()) {
      return;
    }
    if (field.equals("category") && lists.named("subcategories", value).isPresent()) {
      var sub = lists.named("subcategories", value).get();
      body.add("category", Json.createObjectBuilder().add("name", sub.parent()));
      body.add("subcategory", Json.createObjectBuilder().add("id", sub.id()));
    } else {
      lists
          .named(list, value)
          .ifPresentOrElse(
              item -> body.add(field, Json.createObjectBuilder().add("id", item.id())),
              () -> body.add(field, Json.createObjectBuilder().add("name", value)));
    }
  }

  private void caller(JsonObjectBuilder body, Person person, boolean registered) {
    var email =
        person.email().isEmpty() && person.name().isEmpty() ? settings.caller() : person.email();
    if (registered && !email.isEmpty()) {
      body.add("callerLookup", Json.createObjectBuilder().add("email", email));
      return;
    }
    var stranger = Json.createObjectBuilder();
    stranger.add("dynamicName", person.name().isEmpty() ? "Balie" : person.name());
    if (!person.email().isEmpty()) {
      stranger.add("email", person.email());
    }
    if (!person.phone().isEmpty()) {
      stranger.add("phoneNumber", person.phone());
    }
    body.add("caller", stranger);
  }

  /** Cut to what TOPdesk takes, never through a surrogate pair. */
  static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    var end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    return text.substring(0, end) + "…";
  }
}
