package org.balie.casetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.balie.casetype.CaseField.Condition;
import org.balie.casetype.CaseField.Kind;
import org.balie.casetype.CaseField.Option;
import org.balie.platform.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFieldTest {

  private static final List<Option> ANSWERS =
      List.of(
          new Option("tree", Map.of("en", "Tree", "sv", "Träd")),
          new Option("lamp", Map.of("en", "Lamp")));

  private static CaseField field(Kind kind, Condition when) {
    return new CaseField("it", kind, Map.of("en", "It"), true, ANSWERS, Set.of("RESOLVED"), when);
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER,12.5,true",
    "NUMBER,twelve,false",
    "DATE,2026-02-28,true",
    "DATE,2026-02-30,false",
    "CHOICE,tree,true",
    "CHOICE,stone,false",
    "MULTI,'lamp,tree',true",
    "MULTI,'lamp,stone',false",
    "TEXT,anything,true",
    "SECTION,anything,false"
  })
  void a_value_is_of_its_kind(Kind kind, String value, boolean taken) {
    assertThat(field(kind, null).takes(value)).isEqualTo(taken);
  }

  @Test
  void it_shows_when_one_of_several_answers_is_chosen() {
    var field = field(Kind.TEXT, new Condition("sort", Set.of("tree")));
    assertThat(field.shown(Map.of("sort", "lamp,tree"))).isTrue();
    assertThat(field.shown(Map.of("sort", "lamp"))).isFalse();
    assertThat(field.shown(Map.of())).isFalse();
  }

  @Test
  void answers_are_read_in_the_language_of_the_reader() {
    assertThat(field(Kind.MULTI, null).words("tree,lamp,gone", Locale.forLanguageTag("sv")))
        .isEqualTo("Träd, Lamp, gone");
  }

  @Test
  void what_is_not_shown_is_not_missing() {
    var hidden = field(Kind.TEXT, new Condition("sort", Set.of("tree")));
    var type =
        new CaseType(
            "k",
            Map.of(),
            "NORMAL",
            null,
            null,
            Map.of(),
            List.of(),
            List.of(hidden),
            List.of(),
            Map.of(),
            null);
    assertThat(type.missing(Map.of(), null)).isEmpty();
    assertThat(type.missing(Map.of("sort", "tree"), null)).containsExactly(hidden);
    assertThat(type.missing(Map.of("sort", "tree"), "OPEN")).isEmpty();
    assertThat(type.missing(Map.of("sort", "tree"), "RESOLVED")).containsExactly(hidden);
  }

  @Test
  void what_an_older_version_left_out_is_empty() {
    var type =
        Json.read(
            "{\"code\":\"k\",\"fields\":[{\"code\":\"a\",\"kind\":\"TEXT\",\"required\":false}]}",
            CaseType.class);
    assertThat(type.checklist()).isEmpty();
    assertThat(type.fields().get(0).requiredFor()).isEmpty();
    assertThat(type.fields().get(0).shown(Map.of())).isTrue();
  }
}
