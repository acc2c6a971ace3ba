package org.balie.rights.control;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balie.platform.Csv;
import org.balie.platform.Roles;
import org.balie.platform.Texts;
import org.balie.rights.PersonRights;
import org.balie.rights.RoleArea;

/** Who may do what, as CSV. */
public final class RightsReport {

  private static final String HEAD =
      "name,e-mail,active,roles,teams,made,last sign-in,confidential cases of,restricted kinds of cases\r\n";

  private RightsReport() {}

  /** A line for each person. */
  public static String of(List<PersonRights> people) {
    return HEAD + people.stream().map(RightsReport::line).collect(Collectors.joining());
  }

  private static String line(PersonRights rights) {
    var person = rights.person();
    return Csv.line(
        Stream.of(
                person.name(),
                person.email(),
                person.active() ? "yes" : "no",
                String.join(" ", person.roles()),
                String.join("; ", person.teams()),
                person.createdAt(),
                person.signedInAt(),
                String.join("; ", rights.confidential()),
                String.join("; ", rights.kinds()))
            .map(value -> Objects.toString(value, ""))
            .toList());
  }

  /** A line for each part of Balie: how many of its actions each role may do. */
  public static String of(List<RoleArea> areas, Locale language) {
    var head =
        Stream.concat(
            Stream.of("rights.area", "rights.actions").map(key -> Texts.get(language, key)),
            Roles.OF_PEOPLE.stream().map(role -> Texts.get(language, "platform.role." + role)));
    return Csv.line(head.toList())
        + areas.stream().map(area -> line(area, language)).collect(Collectors.joining());
  }

  private static String line(RoleArea area, Locale language) {
    var counts =
        Stream.concat(Stream.of(area.actions()), Roles.OF_PEOPLE.stream().map(area::of))
            .map(String::valueOf);
    return Csv.line(
        Stream.concat(Stream.of(Texts.get(language, "rights.area." + area.code())), counts)
            .toList());
  }
}
