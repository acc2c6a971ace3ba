package org.balie.topic.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.balie.platform.InvalidInput;
import org.balie.topic.Topic;
import org.balie.topic.TopicText;
import org.balie.topic.TopicTree;
import org.balie.topic.Trees;
import org.junit.jupiter.api.Test;

class TopicRulesTest {

  private final TopicTree tree =
      Trees.tree()
          .with("a", "A")
          .with("a/b", "B")
          .with("a/b/c", "C")
          .with("b", "Other B")
          .with("old", "Old")
          .deprecated("old", "a")
          .grown();

  private Topic at(String path) {
    return tree.at(path).orElseThrow();
  }

  private static String refused(ThrowingCallable action) {
    var refused = catchThrowableOfType(InvalidInput.class, action);
    return refused == null ? "" : refused.faults().get(0).code();
  }

  private static TopicText text(String name, String escalation, String... synonyms) {
    return new TopicText(Map.of("en", name), Map.of("en", List.of(synonyms)), null, escalation);
  }

  @Test
  void nothing_stands_below_itself() {
    assertThat(refused(() -> TopicRules.mayMove(tree, at("a"), at("a/b/c"))))
        .isEqualTo("topic.invalid.circle");
    assertThat(refused(() -> TopicRules.mayMove(tree, at("a"), at("a"))))
        .isEqualTo("topic.invalid.circle");
    assertThatCode(() -> TopicRules.mayMove(tree, at("a/b/c"), at("b"))).doesNotThrowAnyException();
  }

  @Test
  void nothing_moves_below_what_is_out_of_use() {
    assertThat(refused(() -> TopicRules.mayMove(tree, at("a"), at("old"))))
        .isEqualTo("topic.invalid.parent-deprecated");
  }

  @Test
  void no_two_topics_stand_in_one_place() {
    assertThat(refused(() -> TopicRules.mayMove(tree, at("a/b"), null)))
        .isEqualTo("topic.invalid.code-taken");
    assertThat(refused(() -> TopicRules.newPath(tree, at("a"), "b", text("B", null))))
        .isEqualTo("topic.invalid.code-taken");
    assertThat(TopicRules.newPath(tree, at("a"), "", text("B", null))).isEqualTo("a/b-2");
  }

  @Test
  void a_successor_is_in_use_and_does_not_go_away_with_it() {
    assertThat(refused(() -> TopicRules.maySucceed(tree, at("a"), at("a/b"))))
        .isEqualTo("topic.invalid.successor-below");
    assertThat(refused(() -> TopicRules.maySucceed(tree, at("a"), at("a"))))
        .isEqualTo("topic.invalid.successor-below");
    assertThat(refused(() -> TopicRules.maySucceed(tree, at("a"), at("old"))))
        .isEqualTo("topic.invalid.successor-deprecated");
    assertThatCode(() -> TopicRules.maySucceed(tree, at("a"), at("b"))).doesNotThrowAnyException();
  }

  @Test
  void a_path_stays_short_enough_to_be_named() {
    var long1 = "x".repeat(40);
    assertThat(refused(() -> TopicRules.newPath(tree, null, long1 + "x", text("X", null))))
        .isEqualTo("topic.invalid.code");
    var deep =
        Trees.tree()
            .with("a", "A")
            .with("p", "P")
            .with("p/" + "q".repeat(100), "Q")
            .with("p/" + "q".repeat(100) + "/" + "r".repeat(97), "R")
            .with("there", "There")
            .grown();
    var top = deep.at("p").orElseThrow();
    assertThat(refused(() -> TopicRules.mayMove(deep, top, deep.at("there").orElseThrow())))
        .isEqualTo("topic.invalid.path-too-long");
  }

  @Test
  void a_name_is_needed_and_blanks_are_not() {
    assertThat(refused(() -> TopicRules.checked(text("  ", null))))
        .isEqualTo("topic.invalid.name-needed");
    assertThat(refused(() -> TopicRules.checked(text("A", "not an address"))))
        .isEqualTo("topic.invalid.email");
    var clean = TopicRules.checked(text(" Two   words ", " ", " one ", "one", ""));
    assertThat(clean.names()).containsEntry("en", "Two words");
    assertThat(clean.synonyms()).containsEntry("en", List.of("one"));
    assertThat(clean.escalation()).isNull();
  }
}
