package org.balie.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CriteriaTest {

  private static final Set<String> HIDDEN = Set.of("abuse");

  private static boolean onlyHidden(Asked field, Operator operator, String... values) {
    return new Criteria(List.of(new Criterion(field, operator, List.of(values)))).onlyOf(HIDDEN);
  }

  @Test
  void who_asks_for_a_field_of_a_kind_means_cases_of_that_kind() {
    assertThat(onlyHidden(new OwnField("abuse", "age", Field.Kind.NUMBER), Operator.BETWEEN, "1"))
        .isTrue();
    assertThat(onlyHidden(new OwnField("permit", "age", Field.Kind.NUMBER), Operator.BETWEEN, "1"))
        .isFalse();
  }

  @Test
  void a_choice_of_kinds_means_more_as_long_as_one_of_them_is_seen() {
    assertThat(onlyHidden(Field.CASE_TYPE, Operator.ANY_OF, "abuse")).isTrue();
    assertThat(onlyHidden(Field.CASE_TYPE, Operator.ANY_OF, "abuse", "permit")).isFalse();
    assertThat(onlyHidden(Field.CASE_TYPE, Operator.NONE_OF, "abuse")).isFalse();
    assertThat(Criteria.NONE.onlyOf(HIDDEN)).isFalse();
  }
}
