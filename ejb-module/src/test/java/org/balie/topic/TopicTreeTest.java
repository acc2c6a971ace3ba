package org.balie.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balie.topic.Trees.id;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TopicTreeTest {

  private static final UUID DESK = new UUID(0, 7);

  private static Trees library() {
    return Trees.tree()
        .with("digital", "Digital services")
        .with("collections", "Collections")
        .with("digital/delpher", "Delpher")
        .with("digital/delpher/login", "Signing in")
        .with("digital/delpher/login/reset", "Password");
  }

  private static Optional<String> current(TopicTree tree, String path) {
    return tree.current(id(path)).map(Topic::path);
  }

  @Test
  void parents_come_before_their_children_at_any_depth() {
    assertThat(library().grown().all())
        .extracting(Topic::path)
        .containsExactly(
            "digital",
            "digital/delpher",
            "digital/delpher/login",
            "digital/delpher/login/reset",
            "collections");
  }

  @Test
  void a_trail_names_the_way_and_falls_back_to_another_language() {
    var tree = library().called("digital", "nl", "Digitaal").grown();
    var login = tree.at("digital/delpher/login").orElseThrow();
    assertThat(tree.trail(login, Locale.forLanguageTag("nl")))
        .isEqualTo("Digitaal › Delpher › Signing in");
  }

  @Test
  void team_and_escalation_are_those_of_the_nearest_above() {
    var tree = library().ofTeam("digital", DESK, "burning@kb.test").grown();
    var reset = tree.at("digital/delpher/login/reset").orElseThrow();
    assertThat(tree.team(reset)).contains(DESK);
    assertThat(tree.escalation(reset)).contains("burning@kb.test");
    assertThat(tree.team(tree.at("collections").orElseThrow())).isEmpty();
  }

  @Test
  void new_cases_get_what_stands_at_the_end_of_the_chain() {
    var tree =
        library()
            .deprecated("digital/delpher/login", "digital/delpher")
            .deprecated("digital/delpher", "collections")
            .grown();
    assertThat(current(tree, "digital/delpher/login")).contains("collections");
  }

  @Test
  void a_branch_goes_out_of_use_with_everything_below() {
    var tree = library().deprecated("digital/delpher", "collections").grown();
    assertThat(tree.active()).extracting(Topic::path).containsExactly("digital", "collections");
    assertThat(current(tree, "digital/delpher/login/reset")).contains("collections");
  }

  @Test
  void without_a_successor_the_nearest_above_stands_in() {
    var tree = library().deprecated("digital/delpher/login", null).grown();
    assertThat(current(tree, "digital/delpher/login/reset")).contains("digital/delpher");
    assertThat(current(library().deprecated("digital", null).grown(), "digital/delpher")).isEmpty();
  }

  @Test
  void a_chain_that_leads_back_ends_all_the_same() {
    var tree =
        library().deprecated("collections", "digital").deprecated("digital", "collections").grown();
    assertThat(current(tree, "digital/delpher")).isEmpty();
  }

  @Test
  void a_former_place_still_leads_to_the_topic() {
    var topics = library().grown().all();
    var tree = new TopicTree(topics, Map.of("old/login", id("digital/delpher/login")));
    assertThat(tree.at("old/login")).map(Topic::path).contains("digital/delpher/login");
    assertThat(new TopicTree(topics, Map.of("collections", id("digital"))).at("collections"))
        .map(Topic::path)
        .contains("collections");
    assertThat(new TopicTree(List.of(), Map.of()).at("collections")).isEmpty();
  }
}
