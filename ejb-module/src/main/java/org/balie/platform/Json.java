package org.balie.platform;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.util.Map;

/** JSON of records and back, the same everywhere: outbox payloads, stored definitions, events. */
public final class Json {

  private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig().withNullValues(false));

  private Json() {}

  public static String write(Object value) {
    return JSONB.toJson(value);
  }

  /** Texts by their names; none when nothing was stored. */
  @SuppressWarnings("unchecked")
  public static Map<String, String> texts(String json) {
    return json == null || json.isBlank() ? Map.of() : read(json, Map.class);
  }

  public static <T> T read(String json, Class<T> type) {
    return JSONB.fromJson(json, type);
  }
}
