package org.balie.web.casetype;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.balie.platform.Texts;

/**
 * Things with a code and names as an administrator types them, one a line: {@code code = English |
 * Nederlands | Svenska}. A line without names is named by its code.
 */
final class NamedLines {

  private static final String EQUALS = "=";
  private static final String BETWEEN = " | ";

  private NamedLines() {}

  /** A line that was read. */
  record Line(String code, Map<String, String> names) {}

  static List<Line> read(String typed) {
    return Objects.requireNonNullElse(typed, "")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(NamedLines::line)
        .toList();
  }

  private static Line line(String text) {
    var parts = text.split(EQUALS, 2);
    var code = parts[0].strip();
    var typed = (parts.length < 2 ? code : parts[1]).split("\\|", -1);
    var names = new LinkedHashMap<String, String>();
    for (var place = 0; place < Texts.LANGUAGES.size() && place < typed.length; place++) {
      if (!typed[place].isBlank()) {
        names.put(Texts.LANGUAGES.get(place).getLanguage(), typed[place].strip());
      }
    }
    return new Line(code, names);
  }

  static String written(List<Line> lines) {
    return lines.stream().map(NamedLines::written).collect(Collectors.joining("\n"));
  }

  private static String written(Line line) {
    return Texts.LANGUAGES.stream()
        .map(language -> line.names().getOrDefault(language.getLanguage(), ""))
        .collect(Collectors.joining(BETWEEN, line.code() + " " + EQUALS + " ", ""))
        .replaceFirst("( \\| )+$", "");
  }
}
