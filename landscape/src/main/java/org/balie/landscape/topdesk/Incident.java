package org.balie.landscape.topdesk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A card of TOPdesk. Values of {@link Instant} are written as times; everything else as it is. */
final class Incident {
  final String id = UUID.randomUUID().toString();
  final Map<String, Object> card = new LinkedHashMap<>();
  final List<TrailEntry> trail = new ArrayList<>();

  /**
   * Something in the progress trail: a text, or a file when {@code file} is not null.
   *
   * @param html of a text; description of a file
   */
  record TrailEntry(
      String id,
      Instant at,
      String html,
      boolean invisible,
      Map<String, Object> operator,
      UploadedFile file) {}

  /** The bytes of an attachment under the name it came with. */
  record UploadedFile(String name, byte[] bytes) {}

  String number() {
    return (String) card.get("number");
  }

  boolean archived() {
    return String.valueOf(card.get("status")).endsWith("Archived");
  }

  Instant modified() {
    return (Instant) card.get("modificationDate");
  }

  /** A value by the path FIQL names it: {@code operatorGroup.name}. */
  Object value(String path) {
    Object value = card;
    for (var step : path.split("\\.", -1)) {
      value = value instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return value;
  }
}
