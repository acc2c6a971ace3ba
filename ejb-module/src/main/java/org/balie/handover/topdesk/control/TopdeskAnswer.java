package org.balie.handover.topdesk.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What TOPdesk answered. Its two shapes of errors are read as one; a body that is none is empty.
 */
record TopdeskAnswer(int status, String body, Optional<String> next, Optional<String> retryAfter) {

  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  JsonObject object() {
    try (var reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }

  /** The list; empty for 204. */
  JsonArray array() {
    if (status == 204 || body.isBlank()) {
      return JsonValue.EMPTY_JSON_ARRAY;
    }
    try (var reader = Json.createReader(new StringReader(body))) {
      return reader.readArray();
    }
  }

  /**
   * {@code [{"message"}]} of the classic API, {@code {"errors":[{"errorMessage"}]}} of newer ones.
   */
  List<String> errors() {
    try (var reader = Json.createReader(new StringReader(body))) {
      var value = reader.readValue();
      var items =
          value.getValueType() == JsonValue.ValueType.ARRAY
              ? value.asJsonArray()
              : value.asJsonObject().getJsonArray("errors");
      return items == null
          ? List.of()
          : items.stream().map(JsonValue::asJsonObject).flatMap(TopdeskAnswer::words).toList();
    } catch (JsonException | ClassCastException page) {
      return List.of();
    }
  }

  private static Stream<String> words(JsonObject error) {
    return Stream.of("message", "errorMessage", "errorCode")
        .map(error::get)
        .filter(JsonString.class::isInstance)
        .map(text -> ((JsonString) text).getString())
        .limit(1);
  }

  /** What {@code Retry-After} asks for, in seconds, within reason. */
  Optional<Duration> waitAsked() {
    return retryAfter
        .filter(text -> text.matches("\\d{1,6}"))
        .map(text -> Duration.ofSeconds(Long.parseLong(text)))
        .map(asked -> asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked);
  }
}
