package org.balie.rights.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.balie.agent.UserCard;
import org.balie.rights.PersonRights;
import org.balie.rights.RoleArea;
import org.junit.jupiter.api.Test;

class RightsReportTest {

  @Test
  void a_person_is_a_line() {
    var anna = person("Anna Dekker", List.of("agent", "administrator"));
    assertThat(RightsReport.of(List.of(new PersonRights(anna, List.of("Care"), List.of("Abuse")))))
        .endsWith(
            "Anna Dekker,anna@kb.test,yes,agent administrator,Desk,1970-01-01T00:00:00Z,,Care,Abuse\r\n");
  }

  @Test
  void commas_and_quotes_stay_in_their_cell() {
    assertThat(report("Dekker, \"Anna\"")).contains("\"Dekker, \"\"Anna\"\"\",");
  }

  @Test
  void a_name_is_never_run_as_a_formula() {
    assertThat(report("=1+1")).contains("\r\n'=1+1,");
  }

  @Test
  void a_part_of_balie_is_a_line_with_what_each_role_may_do_there() {
    var area = new RoleArea("view", 9, Map.of("agent", 9, "team-lead", 7));
    assertThat(RightsReport.of(List.of(area), Locale.ENGLISH))
        .startsWith("Part of Balie,Actions,Agent,Team lead,Knowledge editor,Administrator,Auditor")
        .endsWith("Views,9,9,7,0,0,0\r\n");
  }

  private static String report(String name) {
    return RightsReport.of(
        List.of(new PersonRights(person(name, List.of()), List.of(), List.of())));
  }

  private static UserCard person(String name, List<String> roles) {
    return new UserCard(
        new UUID(0, 1), name, "anna@kb.test", true, roles, List.of("Desk"), Instant.EPOCH, null, 0);
  }
}
