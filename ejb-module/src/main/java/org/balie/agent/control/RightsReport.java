package org.balie.agent.control;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balie.agent.UserCard;

/**
 * Who may do what, as CSV. A text that a spreadsheet would run as a formula is kept a text by an
 * apostrophe.
 */
final class RightsReport {

  private static final String HEAD = "name,e-mail,active,roles,teams,made,last sign-in\r\n";
  private static final String FORMULA = "=+-@\t\r";

  private RightsReport() {}

  static String of(List<UserCard> people) {
    return HEAD + people.stream().map(RightsReport::line).collect(Collectors.joining());
  }

  private static String line(UserCard person) {
    return Stream.of(
                person.name(),
                person.email(),
                person.active() ? "yes" : "no",
                String.join(" ", person.roles()),
                String.join("; ", person.teams()),
                person.createdAt(),
                person.signedInAt())
            .map(RightsReport::cell)
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  private static String cell(Object value) {
    var text = value == null ? "" : value.toString();
    if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
      text = "'" + text;
    }
    return text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
