package org.balie.agent.control;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balie.agent.UserCard;
import org.balie.platform.Csv;

/** Who may do what, as CSV. */
final class RightsReport {

  private static final String HEAD =
      "name,e-mail,active,roles,teams,made,last sign-in,confidential cases of\r\n";

  private RightsReport() {}

  /**
   * The report.
   *
   * @param confidential teams whose cases only their members see, by member
   */
  static String of(List<UserCard> people, Map<UUID, List<String>> confidential) {
    return HEAD
        + people.stream()
            .map(p -> line(p, confidential.getOrDefault(p.id(), List.of())))
            .collect(Collectors.joining());
  }

  private static String line(UserCard person, List<String> confidential) {
    return Csv.line(
        Stream.of(
                person.name(),
                person.email(),
                person.active() ? "yes" : "no",
                String.join(" ", person.roles()),
                String.join("; ", person.teams()),
                person.createdAt(),
                person.signedInAt(),
                String.join("; ", confidential))
            .map(value -> Objects.toString(value, ""))
            .toList());
  }
}
