package org.balie.view.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;
import org.balie.view.Asked;
import org.balie.view.Criteria;
import org.balie.view.Criterion;
import org.balie.view.Field;
import org.balie.view.Operator;
import org.balie.view.OwnField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaRulesTest {

  private static final String SOMEBODY = "0198a1b2-0000-7000-8000-000000000001";

  private static Criterion asked(Asked field, Operator operator, String... values) {
    return new Criterion(field, operator, List.of(values));
  }

  private static List<String> faults(Criterion... all) {
    var refused =
        catchThrowableOfType(
            InvalidInput.class, () -> CriteriaRules.check(new Criteria(Arrays.asList(all))));
    return refused == null ? List.of() : refused.faults().stream().map(Fault::code).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "STATUS, waiting-for-customer",
    "PRIORITY, urgent",
    "TEAM, mine",
    "TEAM, none",
    "ASSIGNEE, me",
    "ASSIGNEE, " + SOMEBODY,
    "TOPIC, none",
    "CASE_TYPE, building-permit",
    "CHANNEL, email",
    "LANGUAGE, nl",
    "TAG, höga kusten",
    "AWAITS_US, yes"
  })
  void values_of_a_choice_are_known(Field field, String value) {
    assertThat(faults(asked(field, Operator.ANY_OF, value))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "STATUS, happy",
    "PRIORITY, highest",
    "TEAM, me",
    "ASSIGNEE, mine",
    "ASSIGNEE, 1-1-1-1-1",
    "TOPIC, membership",
    "TAG, Storm",
    "AWAITS_US, maybe",
    "CASE_TYPE, '; drop table ticket'"
  })
  void other_values_are_refused(Field field, String value) {
    assertThat(faults(asked(field, Operator.ANY_OF, value))).containsExactly("view.invalid.value");
  }

  @Test
  void a_choice_needs_a_value() {
    assertThat(faults(asked(Field.STATUS, Operator.ANY_OF))).containsExactly("view.invalid.choice");
  }

  @ParameterizedTest
  @CsvSource({"''", "0", "-1", "3651", "seven", "1e3"})
  void days_are_a_number_within_ten_years(String days) {
    assertThat(faults(asked(Field.CREATED, Operator.WITHIN_DAYS, days)))
        .containsExactly("view.invalid.days");
  }

  @ParameterizedTest
  @CsvSource({"'',''", "2026-11-26,2026-11-25", "2026-02-30,''", "yesterday,''"})
  void a_span_has_a_beginning_or_an_end(String first, String last) {
    assertThat(faults(asked(Field.ACTIVE, Operator.BETWEEN, first, last)))
        .containsExactly("view.invalid.dates");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-25,2026-11-25", "'',2026-11-25", "2026-11-25,''"})
  void one_day_and_an_open_end_are_spans(String first, String last) {
    assertThat(faults(asked(Field.ACTIVE, Operator.BETWEEN, first, last))).isEmpty();
  }

  private static OwnField own(Field.Kind kind) {
    return new OwnField("tree", "it", kind);
  }

  @ParameterizedTest
  @CsvSource({"'',''", "2,1", "one,''", "1e9,''", "'',1234567890123456789"})
  void a_span_of_numbers_has_a_beginning_or_an_end(String least, String most) {
    assertThat(faults(asked(own(Field.Kind.NUMBER), Operator.BETWEEN, least, most)))
        .containsExactly("view.invalid.numbers");
  }

  @ParameterizedTest
  @CsvSource({"-1,1.5", "'',0", "12,12"})
  void one_number_and_an_open_end_are_spans_of_numbers(String least, String most) {
    assertThat(faults(asked(own(Field.Kind.NUMBER), Operator.BETWEEN, least, most))).isEmpty();
  }

  @Test
  void answers_of_a_field_are_codes() {
    assertThat(faults(asked(own(Field.Kind.CHOICE), Operator.ANY_OF, "oak"))).isEmpty();
    assertThat(faults(asked(own(Field.Kind.CHOICE), Operator.ANY_OF, "An oak")))
        .containsExactly("view.invalid.value");
  }

  @Test
  void words_are_some_and_not_a_book() {
    assertThat(faults(asked(Field.SUBJECT, Operator.WITH_WORDS, " ")))
        .containsExactly("view.invalid.words");
    assertThat(faults(asked(Field.SUBJECT, Operator.WITH_WORDS, "x".repeat(201))))
        .containsExactly("view.invalid.words");
  }

  @Test
  void all_faults_are_told_at_once() {
    var field = asked(Field.STATUS, Operator.ANY_OF, "open");
    assertThat(faults(field, field, asked(Field.SUBJECT, Operator.WITH_WORDS, "")))
        .containsExactly("view.invalid.twice", "view.invalid.words");
  }

  @Test
  void no_conditions_at_all_are_fine() {
    assertThatCode(() -> CriteriaRules.check(Criteria.NONE)).doesNotThrowAnyException();
  }
}
