package org.balie.handover.topdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balie.handover.Handover;
import org.balie.handover.Handover.Remote;

/** Reads incidents and their trails. */
@ApplicationScoped
class IncidentReader {

  @Inject TopdeskClient topdesk;

  /** The incident with this external number, when there is one, archived or not. */
  Optional<JsonObject> byReference(String reference) {
    var query = "externalNumber=='" + reference + "'";
    var found = topdesk.get("/incidents?all=true&fields=id,number&query=" + encoded(query)).array();
    return found.stream()
        .map(JsonValue::asJsonObject)
        .findFirst()
        .map(incident -> byId(incident.getString("id")));
  }

  JsonObject byId(String id) {
    return topdesk.get("/incidents/id/" + encoded(id)).object();
  }

  /** The whole trail, oldest first. */
  List<JsonObject> trail(String id) {
    var path = "/incidents/id/" + encoded(id) + "/progresstrail?start=0&page_size=100";
    var entries = pages(path);
    entries.sort(java.util.Comparator.comparing(IncidentReader::written));
    return entries;
  }

  /** Every page of a list: the first, and whatever TOPdesk says comes next. */
  List<JsonObject> pages(String path) {
    var all = new ArrayList<JsonObject>();
    for (var next = Optional.of(path); next.isPresent(); ) {
      var page = topdesk.get(next.get());
      page.array().stream().map(JsonValue::asJsonObject).forEach(all::add);
      next = page.status() == 206 ? page.next() : Optional.empty();
    }
    return all;
  }

  static Remote remote(JsonObject incident) {
    return new Remote(
        incident.getString("id"),
        incident.getString("number"),
        name(incident, "processingStatus"),
        part(incident, "creator").map(c -> c.getString("id", null)).orElse(null),
        time(incident.getString("modificationDate")));
  }

  /** Written there by us: by our operator, or ending with a mark of ours. */
  static boolean isOurs(JsonObject entry, Handover handover) {
    var operator = part(entry, "operator").map(o -> o.getString("id", "")).orElse("");
    return operator.equals(handover.remote().operator())
        || text(entry, "memoText").endsWith("]")
            && text(entry, "memoText").contains("[" + handover.reference() + "-");
  }

  static String name(JsonObject object, String field) {
    return part(object, field).map(p -> p.getString("name", null)).orElse(null);
  }

  static Optional<JsonObject> part(JsonObject object, String field) {
    return object.get(field) instanceof JsonObject found ? Optional.of(found) : Optional.empty();
  }

  static String text(JsonObject object, String field) {
    return object.get(field) instanceof jakarta.json.JsonString found ? found.getString() : "";
  }

  static boolean flag(JsonObject object, String field) {
    return object.get(field) == JsonValue.TRUE;
  }

  static Instant written(JsonObject entry) {
    var created = text(entry, "creationDate");
    return time(created.isEmpty() ? text(entry, "entryDate") : created);
  }

  /** With or without a colon in the offset: TOPdesk writes both. */
  static Instant time(String text) {
    return OffsetDateTime.parse(text.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2")).toInstant();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
