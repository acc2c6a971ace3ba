package org.balie.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The description against the API Design Rules of the Dutch government (NLgov REST API), as far as
 * a program can judge them; what the rules say is in each name.
 */
@ExtendWith(SoftAssertionsExtension.class)
@Requirement({"K-06", "C-05"})
class DesignRulesE2E {

  private static final String SEMVER = "\\d+\\.\\d+\\.\\d+";
  private static final String CAMEL = "[a-z][a-zA-Z0-9]*";
  private static final String PROBLEM = "application/problem+json";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");

  @InjectSoftAssertions SoftAssertions softly;

  private final Described described = Described.byTheInstance();
  private final JsonObject document = described.document();

  @Test
  void the_version_stands_in_the_address_the_header_and_the_description() {
    var version = document.getJsonObject("info").getString("version");
    softly.assertThat(document.getString("openapi")).startsWith("3.");
    softly.assertThat(version).matches(SEMVER);
    var answer = Api.send(Api.anonymous("/openapi.json"));
    softly.assertThat(answer.header("API-Version")).isEqualTo(version);
    for (var server : document.getJsonArray("servers")) {
      var address = URI.create(server.asJsonObject().getString("url"));
      softly.assertThat(address.getPath()).endsWith("/v" + version.split("\\.")[0]);
      softly
          .assertThat("https".equals(address.getScheme()) || LOOPBACK.contains(address.getHost()))
          .as("https, but for a demonstration on this machine: " + address)
          .isTrue();
    }
  }

  @Test
  void somebody_answers_for_it() {
    var contact = document.getJsonObject("info").getJsonObject("contact");
    assertThat(contact.keySet()).contains("name", "email", "url");
  }

  @Test
  void addresses_are_kebab_case_nouns_without_slash_or_extension_at_their_end() {
    for (var path : document.getJsonObject("paths").keySet()) {
      softly.assertThat(path).matches("(/([a-z][a-z0-9-]*|\\{" + CAMEL + "}))+|/openapi\\.json");
    }
  }

  @Test
  void names_in_queries_and_bodies_are_camel_case() {
    for (var operation : described.operations()) {
      for (var parameter : operation.parameters()) {
        if (Set.of("query", "path").contains(parameter.getString("in"))) {
          softly.assertThat(parameter.getString("name")).as(operation.toString()).matches(CAMEL);
        }
      }
    }
    schemas()
        .forEach(
            (name, schema) -> {
              softly.assertThat(name).matches("[A-Z][a-zA-Z0-9]*");
              properties(schema)
                  .keySet()
                  .forEach(p -> softly.assertThat(p).as(name).matches(CAMEL));
            });
  }

  @Test
  void moments_have_their_format() {
    schemas()
        .forEach(
            (name, schema) ->
                properties(schema)
                    .forEach(
                        (property, type) -> {
                          if (property.matches(".*(At|From|To|Until)|at")) {
                            softly
                                .assertThat(type.asJsonObject().getString("format", "none"))
                                .as(name + "." + property)
                                .isIn("date-time", "date");
                          }
                        }));
  }

  @Test
  void every_operation_is_documented() {
    var ids = new TreeMap<String, String>();
    for (var operation : described.operations()) {
      var json = operation.json();
      softly.assertThat(operation.verb()).isIn("get", "post", "put", "patch", "delete");
      softly.assertThat(json.getString("summary", "")).as(operation.toString()).isNotBlank();
      softly.assertThat(json.getString("description", "")).as(operation.toString()).isNotBlank();
      softly.assertThat(json.getJsonArray("tags")).as(operation.toString()).isNotEmpty();
      softly.assertThat(json.getString("operationId", "")).matches(CAMEL);
      softly.assertThat(ids.put(json.getString("operationId", ""), operation.path())).isNull();
      softly
          .assertThat(operation.verb().equals("get") && json.containsKey("requestBody"))
          .isFalse();
    }
  }

  @Test
  void tags_and_parameters_of_addresses_are_declared() {
    var tags =
        document.getJsonArray("tags").stream()
            .map(t -> t.asJsonObject().getString("name"))
            .toList();
    for (var operation : described.operations()) {
      operation
          .json()
          .getJsonArray("tags")
          .forEach(t -> softly.assertThat(tags).contains(((JsonString) t).getString()));
      var declared =
          operation.parameters().stream()
              .filter(p -> p.getString("in").equals("path") && p.getBoolean("required", false))
              .map(p -> "{" + p.getString("name") + "}")
              .toList();
      for (var segment : operation.path().split("/")) {
        if (segment.startsWith("{")) {
          softly.assertThat(declared).as(operation.toString()).contains(segment);
        }
      }
    }
  }

  @Test
  void every_operation_tells_how_it_succeeds_and_how_it_fails() {
    for (var operation : described.operations()) {
      var responses = operation.json().getJsonObject("responses");
      softly
          .assertThat(responses.keySet())
          .as(operation.toString())
          .anyMatch(s -> s.startsWith("2"));
      softly.assertThat(responses.keySet()).as(operation.toString()).contains("500");
      if (operation.secured()) {
        softly
            .assertThat(responses.keySet())
            .as(operation.toString())
            .contains("401", "403", "429");
      }
      if (operation.json().containsKey("requestBody")) {
        softly
            .assertThat(responses.keySet())
            .as(operation.toString())
            .contains("400", "413", "415");
      }
      if (operation.path().contains("{")) {
        softly.assertThat(responses.keySet()).as(operation.toString()).contains("404");
      }
    }
  }

  @Test
  void errors_are_problems_and_every_answer_names_the_version() {
    for (var operation : described.operations()) {
      operation
          .json()
          .getJsonObject("responses")
          .forEach(
              (status, value) -> answer(operation + " " + status, status, value.asJsonObject()));
    }
    var problem = document.getJsonObject("components").getJsonObject("schemas");
    softly
        .assertThat(problem.getJsonObject("Problem").getJsonArray("required").toString())
        .contains("\"status\"", "\"title\"", "\"detail\"");
  }

  private void answer(String where, String status, JsonObject given) {
    var answer = described.followed(given);
    softly.assertThat(answer.getString("description", "")).as(where).isNotBlank();
    softly.assertThat(answer.getJsonObject("headers")).as(where).containsKey("API-Version");
    if (status.charAt(0) >= '4') {
      softly.assertThat(answer.getJsonObject("content").keySet()).as(where).containsOnly(PROBLEM);
    }
    if (status.equals("429")) {
      softly.assertThat(answer.getJsonObject("headers")).as(where).containsKey("Retry-After");
    }
    // A callback that is only heard makes nothing that its sender could look at.
    var receipt = status.equals("202") && answer.containsKey("content");
    if (status.equals("201") || receipt) {
      softly.assertThat(answer.getJsonObject("headers")).as(where).containsKey("Location");
    }
  }

  @Test
  void every_reference_leads_somewhere() {
    for (var reference : described.references()) {
      softly.assertThat(reference).startsWith("#/components/");
      var place = document.getJsonObject("components");
      var steps = reference.substring("#/components/".length()).split("/");
      softly.assertThat(place.getJsonObject(steps[0])).as(reference).containsKey(steps[1]);
    }
  }

  @Test
  void what_is_described_is_there_and_wants_a_key() {
    for (var operation : described.operations()) {
      if (operation.verb().equals("get") && operation.secured()) {
        var path =
            operation
                .path()
                .replace("{number}", "B-1999-999999")
                .replaceAll("\\{[^}]+}", "00000000-0000-7000-8000-000000000000");
        softly.assertThat(Api.send(Api.anonymous(path)).status()).as(path).isEqualTo(401);
        if (operation.mayBeMissing()) {
          var code = Api.get(path).json().getString("code", null);
          softly.assertThat(code).as(path).isEqualTo("platform.not-found");
        }
        softly.assertThat(Api.get(path + "/").header("Content-Type")).as(path).isEqualTo(PROBLEM);
      }
    }
  }

  private Map<String, JsonObject> schemas() {
    var found = new TreeMap<String, JsonObject>();
    document
        .getJsonObject("components")
        .getJsonObject("schemas")
        .forEach((name, schema) -> found.put(name, schema.asJsonObject()));
    return found;
  }

  private static Map<String, jakarta.json.JsonValue> properties(JsonObject schema) {
    return schema.containsKey("properties") ? schema.getJsonObject("properties") : Map.of();
  }
}
