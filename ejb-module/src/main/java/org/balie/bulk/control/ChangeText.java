package org.balie.bulk.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.UUID;
import org.balie.ticket.CaseWork.Assign;
import org.balie.ticket.CaseWork.Back;
import org.balie.ticket.CaseWork.Change;
import org.balie.ticket.CaseWork.Due;
import org.balie.ticket.CaseWork.File;
import org.balie.ticket.CaseWork.Hand;
import org.balie.ticket.CaseWork.Joining;
import org.balie.ticket.CaseWork.Link;
import org.balie.ticket.CaseWork.Merge;
import org.balie.ticket.CaseWork.Part;
import org.balie.ticket.CaseWork.Step;
import org.balie.ticket.CaseWork.Tagged;
import org.balie.ticket.CaseWork.Unlink;
import org.balie.ticket.CaseWork.Urgency;
import org.balie.ticket.Priority;
import org.balie.ticket.Sense;
import org.balie.ticket.Status;
import org.balie.ticket.Tag;
import org.balie.ticket.TicketId;

/** A change of a case as the text that is stored. */
public final class ChangeText {

  private ChangeText() {}

  public static String write(Change change) {
    return json(change).build().toString();
  }

  private static JsonObjectBuilder json(Change change) {
    var json = Json.createObjectBuilder();
    if (change instanceof Assign to) {
      put(json.add("kind", "assign"), "agent", to.agent());
    } else if (change instanceof Hand to) {
      put(put(json.add("kind", "hand"), "team", to.team()), "agent", to.agent());
    } else if (change instanceof Step to) {
      put(put(json.add("kind", "step"), "status", to.status()), "resolution", to.resolution());
    } else if (change instanceof Back to) {
      put(json.add("kind", "back"), "status", to.status());
    } else if (change instanceof Urgency to) {
      put(put(json.add("kind", "urgency"), "priority", to.priority()), "reason", to.reason());
    } else if (change instanceof File to) {
      put(json.add("kind", "file"), "topic", to.topic());
    } else if (change instanceof Tagged to) {
      put(json.add("kind", to.on() ? "tag" : "untag"), "tag", to.tag().word());
    } else if (change instanceof Due to) {
      put(json.add("kind", "due"), "day", to.day());
    } else if (change instanceof Joining to) {
      joining(json, to);
    }
    return json;
  }

  private static void joining(JsonObjectBuilder json, Joining change) {
    json.add("other", change.other().value().toString());
    if (change instanceof Link to) {
      json.add("kind", "link").add("sense", to.sense().name());
    } else if (change instanceof Unlink) {
      json.add("kind", "unlink");
    } else {
      json.add("kind", change instanceof Merge ? "merge" : "part");
    }
  }

  private static JsonObjectBuilder put(JsonObjectBuilder json, String name, Object value) {
    return value == null ? json : json.add(name, value.toString());
  }

  public static Change read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return read(reader.readObject());
    }
  }

  private static Change read(JsonObject json) {
    return switch (json.getString("kind")) {
      case "assign" -> new Assign(id(json, "agent"));
      case "hand" -> new Hand(id(json, "team"), id(json, "agent"));
      case "step" ->
          new Step(Status.valueOf(json.getString("status")), json.getString("resolution", null));
      case "back" -> new Back(Status.valueOf(json.getString("status")));
      case "urgency" ->
          new Urgency(Priority.valueOf(json.getString("priority")), json.getString("reason", null));
      case "file" -> new File(id(json, "topic"));
      case "tag", "untag" ->
          new Tagged(new Tag(json.getString("tag")), json.getString("kind").equals("tag"));
      case "due" ->
          new Due(json.containsKey("day") ? LocalDate.parse(json.getString("day")) : null);
      case "merge" -> new Merge(other(json));
      case "part" -> new Part(other(json));
      case "link" -> new Link(Sense.valueOf(json.getString("sense")), other(json));
      case "unlink" -> new Unlink(other(json));
      default -> throw new IllegalArgumentException(json.getString("kind"));
    };
  }

  private static TicketId other(JsonObject json) {
    return new TicketId(id(json, "other"));
  }

  private static UUID id(JsonObject json, String name) {
    return json.containsKey(name) ? UUID.fromString(json.getString(name)) : null;
  }
}
