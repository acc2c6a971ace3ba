package org.balie.agent.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.agent.UserCard;
import org.junit.jupiter.api.Test;

class RightsReportTest {

  @Test
  void a_person_is_a_line() {
    var anna = person("Anna Dekker", List.of("agent", "administrator"));
    assertThat(RightsReport.of(List.of(anna), Map.of(anna.id(), List.of("Care"))))
        .endsWith(
            "Anna Dekker,anna@kb.test,yes,agent administrator,Desk,1970-01-01T00:00:00Z,,Care\r\n");
  }

  @Test
  void commas_and_quotes_stay_in_their_cell() {
    assertThat(report("Dekker, \"Anna\"")).contains("\"Dekker, \"\"Anna\"\"\",");
  }

  @Test
  void a_name_is_never_run_as_a_formula() {
    assertThat(report("=1+1")).contains("\r\n'=1+1,");
  }

  private static String report(String name) {
    return RightsReport.of(List.of(person(name, List.of())), Map.of());
  }

  private static UserCard person(String name, List<String> roles) {
    return new UserCard(
        new UUID(0, 1), name, "anna@kb.test", true, roles, List.of("Desk"), Instant.EPOCH, null, 0);
  }
}
