package org.balie.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.balie.platform.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaTextTest {

  @Test
  void what_is_written_is_read_back() {
    var criteria =
        new Criteria(
            List.of(
                new Criterion(Field.STATUS, Operator.NONE_OF, List.of("closed", "resolved")),
                new Criterion(Field.CREATED, Operator.BETWEEN, List.of("", "2026-11-25")),
                new Criterion(Field.SUBJECT, Operator.WITH_WORDS, List.of("\"quoted\" words")),
                new Criterion(
                    new OwnField("tree", "height", Field.Kind.NUMBER),
                    Operator.BETWEEN,
                    List.of("1", ""))));
    assertThat(CriteriaText.read(CriteriaText.write(criteria))).isEqualTo(criteria);
  }

  @Test
  void what_is_not_known_is_refused_by_name() {
    assertThatThrownBy(() -> read("{\"field\":\"mood\",\"operator\":\"any-of\",\"values\":[]}"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> {
              var fault = refused.faults().get(0);
              assertThat(fault.pointer()).isEqualTo("/criteria/0/field");
              assertThat(fault.code()).isEqualTo("view.invalid.field");
              assertThat(fault.arguments()).containsExactly("mood");
            });
  }

  @Test
  void a_question_that_does_not_suit_the_field_is_refused() {
    assertThatThrownBy(
            () -> read("{\"field\":\"status\",\"operator\":\"within-days\",\"values\":[\"7\"]}"))
        .isInstanceOf(InvalidInput.class);
  }

  private static Criteria read(String criterion) {
    return CriteriaText.read("{\"version\":1,\"criteria\":[" + criterion + "]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing",
        "[]",
        "{}",
        "{\"version\":1}",
        "{\"version\":2,\"criteria\":[]}",
        "{\"version\":1,\"criteria\":[{}]}",
        "{\"version\":1,\"criteria\":[{\"field\":1,\"operator\":\"any-of\",\"values\":[]}]}",
        "{\"version\":1,\"criteria\":[{\"field\":\"status\",\"operator\":\"any-of\",\"values\":[1]}]}",
        "{\"version\":1,\"criteria\":[{\"field\":\"own.tree.height\",\"operator\":\"between\",\"values\":[\"1\",\"\"]}]}",
        "{\"version\":1,\"criteria\":[{\"field\":\"own.tree.height\",\"kind\":\"smell\",\"operator\":\"between\",\"values\":[\"1\",\"\"]}]}",
        "{\"version\":1,\"criteria\":[{\"field\":\"own.tree\",\"kind\":\"words\",\"operator\":\"with-words\",\"values\":[\"1\"]}]}"
      })
  void damaged_text_and_other_versions_are_refused(String text) {
    assertThatThrownBy(() -> CriteriaText.read(text)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void only_words_about_whoever_looks_depend_on_them() {
    var mine = new Criterion(Field.TEAM, Operator.ANY_OF, List.of(Field.MINE));
    var open = new Criterion(Field.STATUS, Operator.ANY_OF, List.of("open"));
    assertThat(new Criteria(List.of(open, mine)).dependsOnViewer()).isTrue();
    assertThat(new Criteria(List.of(open)).dependsOnViewer()).isFalse();
  }
}
