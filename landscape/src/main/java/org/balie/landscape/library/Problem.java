package org.balie.landscape.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads application/problem+json (RFC 9457) and finds the form's field for each of its errors. */
final class Problem {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> OTHER_NAMES =
      Map.of("text", "message", "file", "files", "attachments", "files");

  private final Map<String, String> byField = new LinkedHashMap<>();
  private final List<String> general = new ArrayList<>();

  private Problem() {}

  static Outcome.Refused read(int status, String body) {
    var problem = new Problem();
    problem.take(parsed(body));
    if (problem.byField.isEmpty() && problem.general.isEmpty()) {
      problem.general.add("The service did not accept this form (status " + status + ").");
    }
    return new Outcome.Refused(problem.byField, problem.general);
  }

  private void take(JsonNode problem) {
    problem.path("errors").forEach(this::takeError);
    if (byField.isEmpty() && general.isEmpty()) {
      var words = first(problem, "detail", "title");
      if (!words.isEmpty()) {
        general.add(words);
      }
    }
  }

  private void takeError(JsonNode error) {
    var words = error.isTextual() ? error.asText() : first(error, "detail", "message", "title");
    var path = first(error, "field", "pointer", "path", "name");
    var name = path.substring(1 + lastSeparator(path));
    var field = OTHER_NAMES.getOrDefault(name, name);
    if (ContactForm.FIELDS.contains(field) || field.equals("files")) {
      byField.merge(field, words, (one, other) -> one + " " + other);
    } else {
      general.add(path.isEmpty() ? words : path + ": " + words);
    }
  }

  private static int lastSeparator(String path) {
    return Math.max(path.lastIndexOf('.'), path.lastIndexOf('/'));
  }

  private static String first(JsonNode node, String... names) {
    return Stream.of(names)
        .map(name -> node.path(name).asText(""))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** A gateway may answer with anything; then only the status is left to show. */
  private static JsonNode parsed(String body) {
    try {
      return JSON.readTree(body.isEmpty() ? "{}" : body);
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode();
    }
  }
}
