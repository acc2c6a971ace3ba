package org.balie.landscape.topdesk;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the specification says of the body that makes or changes an incident. */
final class IncidentRules {
  private static final Map<String, Integer> LONGEST =
      Map.of("briefDescription", 80, "externalNumber", 60);
  private static final Map<String, Integer> LONGEST_OF_CALLER =
      Map.ofEntries(
          entry("dynamicName", 109),
          entry("phoneNumber", 25),
          entry("mobileNumber", 25),
          entry("email", 100));
  private static final Set<String> KNOWN =
      Set.of(
          ("callerLookup caller status briefDescription request action actionInvisibleForCaller"
                  + " entryType callType category subcategory impact urgency priority duration"
                  + " processingStatus closureCode operator operatorGroup supplier branch location"
                  + " sla externalNumber externalLink object targetDate onHold responded responseDate"
                  + " completed completedDate closed closedDate majorCall majorCallObject mainIncident"
                  + " costs feedbackRating feedbackMessage optionalFields1 optionalFields2")
              .split(" "));
  private static final Set<String> ONLY_BY_ID =
      Set.of("operator", "operatorGroup", "supplier", "branch", "location", "sla");
  private static final Set<String> LINES = Set.of("firstLine", "secondLine", "partial");
  private static final Pattern TAG = Pattern.compile("</?\\s*([a-zA-Z0-9]+)[^>]*>");
  private static final Set<String> TAGS =
      Set.of("i", "em", "b", "strong", "u", "br", "h5", "h6", "img");

  private final Catalogue catalogue;

  IncidentRules(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Everything that is wrong with it, at once; references that lead nowhere end in 404. */
  void check(Map<String, Object> body) {
    var faults = new ArrayList<String>();
    body.keySet().stream()
        .filter(field -> !KNOWN.contains(field))
        .forEach(field -> faults.add("The field '" + field + "' is unknown"));
    lengths(body, LONGEST, faults);
    lengths(part(body, "caller"), LONGEST_OF_CALLER, faults);
    callers(body, faults);
    var line = body.get("status");
    if (line != null && !LINES.contains(line)) {
      faults.add("'" + line + "' is not a valid value for the field 'status'");
    }
    for (var field : List.of("request", "action")) {
      tags(field, body.get(field), faults);
    }
    if (!faults.isEmpty()) {
      throw new Refusal(400, faults);
    }
    Catalogue.LIST_OF_FIELD.forEach((field, list) -> reference(field, list, body.get(field)));
    subcategory(body);
  }

  private static void lengths(
      Map<String, Object> body, Map<String, Integer> longest, List<String> faults) {
    longest.forEach(
        (field, most) -> {
          if (body.get(field) instanceof String text && text.length() > most) {
            faults.add(
                "The value for the field '" + field + "' is longer than " + most + " characters");
          }
        });
  }

  private static void callers(Map<String, Object> body, List<String> faults) {
    if (body.containsKey("callerLookup") && part(body, "callerLookup").size() != 1) {
      faults.add("The field 'callerLookup' must contain exactly one key");
    }
    if (body.containsKey("callerLookup") && body.containsKey("caller")) {
      faults.add("The fields 'callerLookup' and 'caller' exclude each other");
    }
  }

  private static void tags(String field, Object html, List<String> faults) {
    if (html instanceof String text) {
      TAG.matcher(text)
          .results()
          .map(match -> match.group(1).toLowerCase(java.util.Locale.ROOT))
          .filter(tag -> !TAGS.contains(tag))
          .findFirst()
          .ifPresent(
              tag ->
                  faults.add("The tag '" + tag + "' is not allowed in the field '" + field + "'"));
    }
  }

  private void reference(String field, String list, Object value) {
    if (value == null) {
      return;
    }
    if (!(value instanceof Map<?, ?> map)) {
      throw Refusal.badRequest("The field '" + field + "' must be an object");
    }
    if (map.containsKey("id") && map.containsKey("name")) {
      throw Refusal.badRequest("The field '" + field + "' takes an id or a name, not both");
    }
    if (map.get("name") instanceof String name) {
      byName(field, list, name);
    } else {
      byId(field, list, String.valueOf(map.get("id")));
    }
  }

  private void byName(String field, String list, String name) {
    if (ONLY_BY_ID.contains(field)) {
      throw Refusal.badRequest("The field '" + field + "' takes an id only");
    }
    if (catalogue.byName(list, name).isEmpty()) {
      throw Refusal.badRequest("The value '" + name + "' for the field '" + field + "' is unknown");
    }
  }

  private void byId(String field, String list, String id) {
    try {
      UUID.fromString(id);
    } catch (IllegalArgumentException malformed) {
      throw Refusal.badRequest("The value for the field '" + field + "' is not a valid UUID");
    }
    if (catalogue.byId(list, id).isEmpty()) {
      throw Refusal.notFound("The id of the field '" + field + "' does not exist");
    }
  }

  private void subcategory(Map<String, Object> body) {
    if (!(body.get("subcategory") instanceof Map<?, ?> sub) || body.get("category") == null) {
      return;
    }
    var category = part(body, "category");
    var parent =
        category.get("name") != null
            ? String.valueOf(category.get("name"))
            : catalogue.byId("categories", String.valueOf(category.get("id"))).get().name();
    var fits =
        catalogue.list("subcategories").stream()
            .filter(each -> each.name().equals(sub.get("name")) || each.id().equals(sub.get("id")))
            .anyMatch(each -> each.parent().equals(parent));
    if (!fits) {
      throw Refusal.badRequest("The subcategory does not belong to the category");
    }
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> part(Map<String, Object> body, String field) {
    return body.get(field) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }
}
