package org.balie.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;

/** The simulated TOPdesk by its own control interface: what it has, what a person there does. */
public final class Topdesk {

  public static final Duration SOON = Duration.ofSeconds(40);

  private static final String CONTROL = "/control/topdesk";

  private Topdesk() {}

  /** An incident with its trail, as TOPdesk has it. */
  public record Incident(JsonObject json) {

    public String id() {
      return json.getString("id");
    }

    public String number() {
      return json.getString("number");
    }

    public String reference() {
      return json.getString("externalNumber");
    }

    public String text(String field) {
      return json.getString(field);
    }

    public String name(String field) {
      return json.getJsonObject(field).getString("name");
    }

    /** Texts of the trail, oldest first. */
    public List<String> actions() {
      return entries("plainText");
    }

    /** Names of files, oldest first. */
    public List<String> files() {
      return entries("fileName");
    }

    private List<String> entries(String field) {
      return json.getJsonArray("trail").stream()
          .map(JsonValue::asJsonObject)
          .filter(entry -> entry.containsKey(field))
          .map(entry -> entry.getString(field))
          .toList();
    }
  }

  /** All incidents of a case, or of all cases whose number begins so. */
  public static List<Incident> incidents(String number) {
    return array("/incidents?externalNumber=" + URLEncoder.encode(number, UTF_8)).stream()
        .map(value -> new Incident(value.asJsonObject()))
        .toList();
  }

  /** The only incident of a case, once there is one. */
  public static Incident incidentOf(String number) {
    return Eventually.within(SOON, () -> incidents(number + "/"), found -> found.size() == 1)
        .get(0);
  }

  /** Somebody at TOPdesk changes an incident; the fields as its API takes them. */
  public static void change(Incident incident, String fields) {
    ask("POST", "/incidents/" + incident.id() + "/change", fields);
  }

  public static void says(Incident incident, String words, boolean visible) {
    change(
        incident,
        Json.createObjectBuilder()
            .add("action", words)
            .add("actionInvisibleForCaller", !visible)
            .build()
            .toString());
  }

  public static void attaches(Incident incident, String name, String text) {
    ask(
        "POST",
        "/incidents/" + incident.id() + "/files",
        Json.createObjectBuilder().add("name", name).add("text", text).build().toString());
  }

  /** Exactly these faults from now on. */
  public static void faults(String... faults) {
    Landscape.faults("topdesk", faults);
  }

  /** How long every answer takes. */
  public static void pace(int millis) {
    ask("POST", "/pace", "{\"millis\":" + millis + "}");
  }

  private static JsonArray array(String path) {
    return Landscape.list(CONTROL + path);
  }

  private static void ask(String method, String path, String body) {
    Landscape.ask(method, CONTROL + path, body);
  }
}
