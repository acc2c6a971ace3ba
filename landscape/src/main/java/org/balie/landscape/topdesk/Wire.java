package org.balie.landscape.topdesk;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.balie.landscape.topdesk.Incident.TrailEntry;

/** Incidents and entries of the trail as they stand in answers. */
final class Wire {
  private final Incidents incidents;

  Wire(Incidents incidents) {
    this.incidents = incidents;
  }

  Map<String, Object> incident(Incident incident) {
    return incident(incident, false, List.of());
  }

  /** Only the named fields, when any are named; the id always. */
  Map<String, Object> incident(Incident incident, boolean iso, List<String> fields) {
    Function<Instant, String> time = iso ? Times::iso : Times::classic;
    var json = new LinkedHashMap<String, Object>();
    incidents
        .cardOf(incident)
        .forEach(
            (field, value) ->
                json.put(field, value instanceof Instant moment ? time.apply(moment) : value));
    for (var part : List.of("requests", "actions", "attachments", "progresstrail")) {
      var name = part.equals("actions") ? "action" : part;
      json.put(name, "/tas/api/incidents/id/" + incident.id + "/" + part);
    }
    if (!fields.isEmpty()) {
      json.keySet().removeIf(field -> !field.equals("id") && !fields.contains(field));
    }
    return json;
  }

  static Map<String, Object> entry(Incident incident, TrailEntry entry) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", entry.id());
    if (entry.file() == null) {
      json.put("memoText", entry.html());
      json.put("plainText", Incidents.plain(entry.html()));
      json.put("flag", false);
    } else {
      json.put("fileName", entry.file().name());
      json.put(
          "downloadUrl",
          "/tas/api/incidents/id/" + incident.id + "/attachments/" + entry.id() + "/download");
      json.put("size", entry.file().bytes().length);
      json.put("description", entry.html());
    }
    json.put("invisibleForCaller", entry.invisible());
    json.put("entryDate", Times.iso(entry.at()));
    json.put("creationDate", Times.iso(entry.at()));
    json.put("operator", entry.operator());
    json.put("person", null);
    return json;
  }
}
