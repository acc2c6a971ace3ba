package org.balie.acceptance.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The description that the running instance gives of itself, with its references followed. */
record Described(JsonObject document) {

  private static final Set<String> VERBS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  static Described byTheInstance() {
    return new Described(Api.send(Api.anonymous("/openapi.json")).json());
  }

  /** One method of one address. */
  record Operation(String path, String verb, JsonObject json, List<JsonObject> parameters) {

    @Override
    public String toString() {
      return verb.toUpperCase(Locale.ROOT) + " " + path;
    }

    boolean mayBeMissing() {
      return json.getJsonObject("responses").containsKey("404");
    }

    boolean secured() {
      return !json.containsKey("security") || !json.getJsonArray("security").isEmpty();
    }
  }

  List<Operation> operations() {
    var found = new ArrayList<Operation>();
    document
        .getJsonObject("paths")
        .forEach(
            (path, item) ->
                item.asJsonObject().keySet().stream()
                    .filter(VERBS::contains)
                    .forEach(verb -> found.add(operation(path, verb, item.asJsonObject()))));
    return found;
  }

  private Operation operation(String path, String verb, JsonObject item) {
    var json = item.getJsonObject(verb);
    var parameters = new ArrayList<JsonObject>();
    for (var holder : List.of(item, json)) {
      if (holder.containsKey("parameters")) {
        holder.getJsonArray("parameters").forEach(p -> parameters.add(followed(p)));
      }
    }
    return new Operation(path, verb, json, parameters);
  }

  /** The thing itself, or the one it refers to. */
  JsonObject followed(JsonValue thing) {
    var json = thing.asJsonObject();
    return json.containsKey("$ref") ? at(json.getString("$ref")) : json;
  }

  private JsonObject at(String reference) {
    var pointer = reference.substring(1);
    return document.getValue(pointer).asJsonObject();
  }

  List<String> references() {
    var found = new ArrayList<String>();
    collect(document, found);
    return found;
  }

  private static void collect(JsonValue value, List<String> found) {
    switch (value.getValueType()) {
      case OBJECT ->
          value
              .asJsonObject()
              .forEach(
                  (name, inner) -> {
                    if (name.equals("$ref")) {
                      found.add(((JsonString) inner).getString());
                    }
                    collect(inner, found);
                  });
      case ARRAY -> value.asJsonArray().forEach(inner -> collect(inner, found));
      default -> {
        // A text or number refers to nothing.
      }
    }
  }
}
