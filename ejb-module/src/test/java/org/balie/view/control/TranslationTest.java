package org.balie.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.balie.ticket.Hidden;
import org.balie.topic.TopicTree;
import org.balie.topic.Trees;
import org.balie.view.Asked;
import org.balie.view.Criteria;
import org.balie.view.Criterion;
import org.balie.view.Field;
import org.balie.view.Operator;
import org.balie.view.OwnField;
import org.junit.jupiter.api.Test;

class TranslationTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
  private static final UUID ME = new UUID(1, 1);
  private static final UUID TEAM = new UUID(1, 2);
  private static final Viewer VIEWER =
      new Viewer(
          ME,
          Set.of(TEAM),
          Hidden.NOTHING,
          new TopicTree(List.of(), Map.of()),
          NOW,
          ZoneId.of("Europe/Amsterdam"));

  private static Where of(Asked field, Operator operator, String... values) {
    var criterion = new Criterion(field, operator, List.of(values));
    return Translation.of(new Criteria(List.of(criterion)), VIEWER, "p");
  }

  @Test
  void cases_of_hidden_teams_and_kinds_are_in_no_view() {
    var hidden = new Hidden(Set.of(TEAM), Set.of("abuse"));
    var outside =
        new Viewer(ME, Set.of(), hidden, VIEWER.topics(), NOW, ZoneId.of("Europe/Amsterdam"));
    var all = Translation.of(Criteria.NONE, outside, "p");
    assertThat(all.text())
        .isEqualTo(
            " where ((t.team is null or t.team not in :p0) and (t.caseType is null or t.caseType not in :p1))");
    assertThat(all.parameters())
        .containsEntry("p0", Set.of(TEAM))
        .containsEntry("p1", Set.of("abuse"));
  }

  @Test
  void everything_has_no_condition() {
    assertThat(Translation.of(Criteria.NONE, VIEWER, "p").text()).isEmpty();
  }

  @Test
  void me_and_my_teams_are_whoever_looks() {
    var mine = of(Field.ASSIGNEE, Operator.ANY_OF, Field.ME);
    assertThat(mine.text()).isEqualTo(" where t.assignee in :p0");
    assertThat(mine.parameters()).containsEntry("p0", List.of(ME));
    assertThat(of(Field.TEAM, Operator.ANY_OF, Field.MINE).parameters())
        .containsEntry("p0", List.of(TEAM));
  }

  @Test
  void without_a_team_my_teams_are_no_case_at_all() {
    var alone = new Viewer(ME, Set.of(), Hidden.NOTHING, VIEWER.topics(), NOW, VIEWER.zone());
    var criterion = new Criterion(Field.TEAM, Operator.ANY_OF, List.of(Field.MINE));
    assertThat(Translation.of(new Criteria(List.of(criterion)), alone, "p").text())
        .isEqualTo(" where 1 = 0");
  }

  @Test
  void none_of_them_includes_cases_of_nobody_unless_nobody_is_among_them() {
    assertThat(of(Field.ASSIGNEE, Operator.NONE_OF, Field.ME).text())
        .isEqualTo(" where (t.assignee is null or t.assignee not in :p0)");
    assertThat(of(Field.ASSIGNEE, Operator.NONE_OF, Field.ME, Field.NOBODY).text())
        .contains("t.assignee is not null");
  }

  @Test
  void a_topic_means_everything_below_it() {
    var tree = Trees.tree().with("parks", "Parks").with("parks/trees", "Trees").grown();
    var here = new Viewer(ME, Set.of(), Hidden.NOTHING, tree, NOW, VIEWER.zone());
    var asked = List.of(Trees.id("parks").toString());
    var criterion = new Criterion(Field.TOPIC, Operator.ANY_OF, asked);
    assertThat(Translation.of(new Criteria(List.of(criterion)), here, "p").parameters())
        .containsEntry("p0", List.of(Trees.id("parks"), Trees.id("parks/trees")));
  }

  @Test
  void a_day_begins_where_the_institution_is() {
    assertThat(of(Field.CREATED, Operator.BETWEEN, "2026-11-25", "2026-11-25").parameters())
        .containsEntry("p0", Instant.parse("2026-11-24T23:00:00Z"))
        .containsEntry("p1", Instant.parse("2026-11-25T23:00:00Z"));
  }

  @Test
  void days_are_counted_back_from_now() {
    var week = of(Field.ACTIVE, Operator.WITHIN_DAYS, "7");
    assertThat(week.text()).isEqualTo(" where t.moments.activeAt >= :p0");
    assertThat(week.parameters()).containsEntry("p0", Instant.parse("2026-11-18T12:00:00Z"));
  }

  @Test
  void words_are_words_and_no_patterns() {
    var words = of(Field.SUBJECT, Operator.WITH_WORDS, " 100% A_b ");
    assertThat(words.parameters()).containsEntry("p0", "%100!%%").containsEntry("p1", "%a!_b%");
  }

  @Test
  void none_of_the_tags_includes_cases_without_any() {
    assertThat(of(Field.TAG, Operator.NONE_OF, "storm").text())
        .isEqualTo(" where not exists (select 1 from t.tags g where g in :p0)");
  }

  private static OwnField own(Field.Kind kind) {
    return new OwnField("tree", "it", kind);
  }

  @Test
  void an_own_field_is_one_of_cases_of_its_kind_only() {
    var chosen = of(own(Field.Kind.CHOICE), Operator.ANY_OF, "oak", "elm");
    assertThat(chosen.text())
        .startsWith(" where t.caseType = :p0 and exists (")
        .contains("key(f) = :p1")
        .contains(" or ");
    assertThat(chosen.parameters())
        .containsEntry("p0", "tree")
        .containsEntry("p1", "it")
        .containsEntry("p2", "%,oak,%");
    assertThat(of(own(Field.Kind.CHOICE), Operator.NONE_OF, "oak").text()).contains("not exists");
  }

  @Test
  void days_of_an_own_field_are_counted_from_today_where_the_institution_is() {
    assertThat(of(own(Field.Kind.DAY), Operator.NEXT_DAYS, "3").parameters())
        .containsEntry("p2", LocalDate.parse("2026-11-25"))
        .containsEntry("p3", LocalDate.parse("2026-11-28"));
    assertThat(of(own(Field.Kind.DAY), Operator.WITHIN_DAYS, "3").parameters())
        .containsEntry("p2", LocalDate.parse("2026-11-22"));
  }
}
