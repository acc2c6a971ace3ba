package org.balie.casetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.balie.casetype.CaseTypeFile.Entry;
import org.balie.platform.InvalidInput;
import org.balie.platform.Json;
import org.junit.jupiter.api.Test;

class CaseTypeFileTest {

  private static final CaseType ABUSE =
      Json.read(
          """
          {"code": "abuse", "names": {"en": "Abuse"}, "priority": "HIGH", "resolutions": ["answered"]}
          """,
          CaseType.class);

  @Test
  void a_kind_comes_out_as_it_went_in_with_its_teams() {
    var file = CaseTypeFile.write(List.of(new Entry(ABUSE, List.of("Care", "Youth"))));
    assertThat(file).contains("\"onlyTeams\":[\"Care\",\"Youth\"]");
    assertThat(CaseTypeFile.read(file)).containsExactly(new Entry(ABUSE, List.of("Care", "Youth")));
  }

  @Test
  void a_file_from_before_says_nothing_of_teams() {
    assertThat(CaseTypeFile.read(Json.write(List.of(ABUSE))))
        .containsExactly(new Entry(ABUSE, null));
  }

  @Test
  void anything_else_is_refused() {
    for (var other :
        List.of("", "{}", "[null]", "[7]", "[{\"code\": \"x\", \"fields\": [null]}]")) {
      assertThatThrownBy(() -> CaseTypeFile.read(other)).isInstanceOf(InvalidInput.class);
    }
  }
}
