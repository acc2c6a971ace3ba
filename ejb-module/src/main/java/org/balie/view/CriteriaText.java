package org.balie.view;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balie.platform.InvalidInput;

/**
 * Criteria as the text that is stored: JSON with a version. What this version does not know is
 * refused, never left out: a view must not show more than it says.
 */
public final class CriteriaText {

  private static final int VERSION = 1;

  private CriteriaText() {}

  public static String write(Criteria criteria) {
    var list = Json.createArrayBuilder();
    for (var criterion : criteria.all()) {
      list.add(json(criterion));
    }
    return Json.createObjectBuilder()
        .add("version", VERSION)
        .add("criteria", list)
        .build()
        .toString();
  }

  private static JsonObjectBuilder json(Criterion criterion) {
    var json = Json.createObjectBuilder().add("field", criterion.field().code());
    if (criterion.field() instanceof OwnField own) {
      json.add("kind", own.kind().code());
    }
    return json.add("operator", criterion.operator().code())
        .add("values", Json.createArrayBuilder(criterion.values()));
  }

  /**
   * Reads them back.
   *
   * @throws InvalidInput for another version, an unknown field or operator, or no criteria at all
   */
  public static Criteria read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return read(reader.readObject());
    } catch (JsonException | ClassCastException | NullPointerException damaged) {
      throw new InvalidInput("", "view.invalid.text");
    }
  }

  private static Criteria read(JsonObject root) {
    if (root.getInt("version", 0) != VERSION) {
      throw new InvalidInput("/version", "view.invalid.version", root.getInt("version", 0));
    }
    var found = new ArrayList<Criterion>();
    for (var item : root.getJsonArray("criteria").getValuesAs(JsonObject.class)) {
      found.add(criterion(item, "/criteria/" + found.size()));
    }
    return new Criteria(found);
  }

  private static Criterion criterion(JsonObject item, String place) {
    var field =
        asked(item)
            .orElseThrow(
                () ->
                    new InvalidInput(
                        place + "/field", "view.invalid.field", item.getString("field")));
    var operator =
        Operator.ofCode(item.getString("operator"))
            .filter(field.kind().operators()::contains)
            .orElseThrow(
                () ->
                    new InvalidInput(
                        place + "/operator", "view.invalid.operator", item.getString("operator")));
    return new Criterion(field, operator, values(item));
  }

  private static Optional<? extends Asked> asked(JsonObject item) {
    var code = item.getString("field");
    return code.startsWith(OwnField.PREFIX)
        ? Field.Kind.ofCode(item.getString("kind"))
            .flatMap(kind -> OwnColumn.ofCode(code).map(column -> column.asked(kind)))
        : Field.ofCode(code);
  }

  private static List<String> values(JsonObject item) {
    return item.getJsonArray("values").getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toList();
  }
}
