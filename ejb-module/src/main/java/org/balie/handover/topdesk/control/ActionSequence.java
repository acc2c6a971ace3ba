package org.balie.handover.topdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The action sequence that TOPdesk's administrator imports: it tells us which incident changed. In
 * TOPdesk's own format 2.7; {@code ${unid}} and {@code ${naam}} are the names of its columns. The
 * secret is left to be filled in there.
 */
@ApplicationScoped
public class ActionSequence {

  private static final JsonWriterFactory WRITERS =
      Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

  @Inject TopdeskSettings settings;

  @Inject
  @ConfigProperty(name = "balie.api.url", defaultValue = "https://balie.example.org/api/v1")
  String api;

  /**
   * For one of the two lines.
   *
   * @param line 1 or 2
   */
  public String of(int line) {
    var sequence =
        Json.createObjectBuilder()
            .add("name", "Balie: tell of changes (line " + line + ")")
            .add("structureName", "incident" + line)
            .add("configuration", configuration());
    var file =
        Json.createObjectBuilder().add("formatVersion", "2.7").add("actionSequence", sequence);
    var text = new StringWriter();
    try (var writer = WRITERS.createWriter(text)) {
      writer.writeObject(file.build());
    }
    return text.toString().strip();
  }

  private JsonObject configuration() {
    return Json.createObjectBuilder()
        .add(
            "variables",
            Json.createArrayBuilder()
                .add(variable("balieUrl", api + "/topdesk/updates"))
                .add(variable("balieUser", settings.callbackUser()))
                .add(variable("balieSecret", "")))
        .add("steps", Json.createArrayBuilder().add(step()))
        .build();
  }

  private static JsonObject variable(String name, String value) {
    return Json.createObjectBuilder().add("name", name).add("value", value).build();
  }

  private static JsonObject step() {
    var credentials = "Basic ${_base64(_variables.balieUser + ':' + _variables.balieSecret)}";
    return Json.createObjectBuilder()
        .add("name", "TellBalie")
        .add("method", "POST")
        .add("url", "${_variables.balieUrl}")
        .add(
            "headers",
            Json.createArrayBuilder()
                .add(variable("Content-Type", "application/json"))
                .add(variable("Authorization", credentials)))
        .add("escapeBodyValues", true)
        .add("body", "{\"unid\":\"${unid}\",\"number\":\"${naam}\"}")
        .add("executionCondition", "ALWAYS")
        .add("customExecutionCondition", "")
        .build();
  }
}
