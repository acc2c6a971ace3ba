package org.balie.agent.control;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balie.agent.UserCard;
import org.balie.platform.Csv;

/** Who may do what, as CSV. */
final class RightsReport {

  private static final String HEAD = "name,e-mail,active,roles,teams,made,last sign-in\r\n";

  private RightsReport() {}

  static String of(List<UserCard> people) {
    return HEAD + people.stream().map(RightsReport::line).collect(Collectors.joining());
  }

  private static String line(UserCard person) {
    return Csv.line(
        Stream.of(
                person.name(),
                person.email(),
                person.active() ? "yes" : "no",
                String.join(" ", person.roles()),
                String.join("; ", person.teams()),
                person.createdAt(),
                person.signedInAt())
            .map(value -> Objects.toString(value, ""))
            .toList());
  }
}
