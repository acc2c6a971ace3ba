package org.balie.casetype.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.balie.casetype.CaseField;
import org.balie.casetype.CaseField.Condition;
import org.balie.casetype.CaseField.Kind;
import org.balie.casetype.CaseField.Option;
import org.balie.casetype.CaseType;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;
import org.balie.ticket.Priority;
import org.balie.ticket.Status;
import org.junit.jupiter.api.Test;

class CaseTypeCheckTest {

  private static final Map<String, String> NAMED = Map.of("sv", "Namn");
  private static final Map<String, Set<String>> STEPS =
      Map.of("NEW", Set.of("OPEN"), "OPEN", Set.of("RESOLVED"));
  private static final CaseField SORT =
      field("sort", Kind.CHOICE, List.of(new Option("tree", NAMED)), null);

  private static CaseField field(String code, Kind kind, List<Option> options, Condition when) {
    return new CaseField(code, kind, NAMED, false, options, Set.of(), when);
  }

  private static List<String> faults(Map<String, Set<String>> steps, CaseField... fields) {
    var type =
        new CaseType(
            "fallen-tree",
            NAMED,
            "NORMAL",
            null,
            null,
            steps,
            List.of("answered"),
            List.of(fields),
            List.of(),
            Map.of(),
            null);
    var refused = catchThrowableOfType(InvalidInput.class, () -> CaseTypeCheck.check(type));
    return refused == null ? List.of() : refused.faults().stream().map(Fault::code).toList();
  }

  @Test
  void a_kind_with_a_field_that_depends_on_the_one_before_is_kept() {
    var height = field("height", Kind.NUMBER, null, new Condition("sort", Set.of("tree")));
    assertThat(faults(STEPS, SORT, height)).isEmpty();
  }

  @Test
  void a_field_depends_on_nothing_that_comes_later_or_is_never_chosen() {
    var height = field("height", Kind.NUMBER, null, new Condition("sort", Set.of("tree")));
    assertThat(faults(STEPS, height, SORT)).containsExactly("casetype.invalid.condition");
    var stone = field("height", Kind.NUMBER, null, new Condition("sort", Set.of("stone")));
    assertThat(faults(STEPS, SORT, stone)).containsExactly("casetype.invalid.condition");
  }

  @Test
  void a_case_must_be_able_to_begin_and_to_end() {
    assertThat(faults(Map.of("NEW", Set.of("OPEN"))))
        .containsExactly("casetype.invalid.transitions");
    assertThat(faults(Map.of("NEW", Set.of("OPEN"), "OPEN", Set.of("RESOLVED", "LOST"))))
        .containsExactly("casetype.invalid.status");
  }

  @Test
  void every_field_is_named_once_and_a_choice_has_answers() {
    assertThat(faults(STEPS, SORT, SORT)).contains("casetype.invalid.field-twice");
    assertThat(faults(STEPS, field("a b", Kind.TEXT, null, null)))
        .containsExactly("casetype.invalid.field-code");
    assertThat(faults(STEPS, field("many", Kind.MULTI, null, null)))
        .containsExactly("casetype.invalid.options");
  }

  @Test
  void the_names_of_statuses_and_priorities_are_those_of_tickets() {
    assertThat(CaseTypeCheck.STATUSES).isEqualTo(names(Status.values()));
    assertThat(CaseTypeCheck.PRIORITIES).isEqualTo(names(Priority.values()));
  }

  private static Set<String> names(Enum<?>... values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
  }
}
