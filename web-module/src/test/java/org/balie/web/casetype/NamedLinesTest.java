package org.balie.web.casetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.balie.web.casetype.NamedLines.Line;
import org.junit.jupiter.api.Test;

class NamedLinesTest {

  @Test
  void a_line_has_a_code_and_names_in_the_order_of_the_languages() {
    assertThat(NamedLines.read("tree = Tree | Boom | Träd\n\n lamp=Lamp\nsolo"))
        .containsExactly(
            new Line("tree", Map.of("en", "Tree", "nl", "Boom", "sv", "Träd")),
            new Line("lamp", Map.of("en", "Lamp")),
            new Line("solo", Map.of("en", "solo")));
  }

  @Test
  void what_is_written_is_read_again() {
    var lines = List.of(new Line("a", Map.of("sv", "Å = ä")), new Line("b", Map.of("en", "B")));
    assertThat(NamedLines.written(lines)).isEqualTo("a =  |  | Å = ä\nb = B");
    assertThat(NamedLines.read(NamedLines.written(lines))).isEqualTo(lines);
  }
}
