package org.balie.casetype;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.balie.platform.InvalidInput;
import org.balie.platform.Json;

/** Kinds of cases as the file that carries them to another Balie. */
public final class CaseTypeFile {

  private static final String TEAMS = "onlyTeams";

  private CaseTypeFile() {}

  /**
   * A kind in the file.
   *
   * @param onlyTeams names of the teams that work with it, empty for everybody; null when the file
   *     does not say
   */
  public record Entry(CaseType type, List<String> onlyTeams) {}

  /** What stands beside the definition of a kind. */
  public record Beside(List<String> onlyTeams) {}

  public static String write(List<Entry> kinds) {
    var all = jakarta.json.Json.createArrayBuilder();
    for (var kind : kinds) {
      try (var definition =
          jakarta.json.Json.createReader(new StringReader(Json.write(kind.type())))) {
        all.add(
            jakarta.json.Json.createObjectBuilder(definition.readObject())
                .add(TEAMS, jakarta.json.Json.createArrayBuilder(kind.onlyTeams())));
      }
    }
    return all.build().toString();
  }

  /**
   * Reads it back.
   *
   * @throws InvalidInput for what is no such file
   */
  public static List<Entry> read(String json) {
    try {
      var types = Json.read(json, CaseType[].class);
      var beside = Json.read(json, Beside[].class);
      var kinds = new ArrayList<Entry>();
      for (var i = 0; i < types.length; i++) {
        kinds.add(new Entry(types[i], beside[i].onlyTeams()));
      }
      return kinds;
    } catch (JsonbException | JsonException | NullPointerException unreadable) {
      throw new InvalidInput("/file", "casetype.invalid.file");
    }
  }
}
