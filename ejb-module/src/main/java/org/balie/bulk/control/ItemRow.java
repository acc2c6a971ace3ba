package org.balie.bulk.control;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import org.balie.bulk.ItemState;
import org.balie.bulk.boundary.BulkLine;

/**
 * A case of a run as it is read.
 *
 * @param arguments JSON; null for none
 */
public record ItemRow(
    String number, String subject, ItemState state, String reason, String arguments) {

  public BulkLine line() {
    return new BulkLine(number, subject, state, reason, words());
  }

  private List<String> words() {
    if (arguments == null) {
      return List.of();
    }
    try (var reader = Json.createReader(new StringReader(arguments))) {
      return reader.readArray().getValuesAs(JsonString.class).stream()
          .map(JsonString::getString)
          .toList();
    }
  }
}
