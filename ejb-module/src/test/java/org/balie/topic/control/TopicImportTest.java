package org.balie.topic.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.platform.InvalidInput;
import org.balie.topic.TopicFile.Entry;
import org.balie.topic.TopicFile.Step;
import org.balie.topic.TopicTree;
import org.balie.topic.Trees;
import org.junit.jupiter.api.Test;

class TopicImportTest {

  private static final Map<String, UUID> TEAMS = Map.of("Digital desk", new UUID(0, 7));

  private final TopicTree tree =
      Trees.tree().with("a", "A", "first").with("a/b", "B").deprecated("a/b", "a").grown();
  private final TopicImport file = new TopicImport(tree, TEAMS);

  private List<Step> plan(String entries) {
    return file.plan(file.read("{\"topics\":[" + entries + "]}"));
  }

  private String refused(String text) {
    var refused = catchThrowableOfType(InvalidInput.class, () -> file.read(text));
    return refused == null ? "" : refused.faults().get(0).code();
  }

  private String refusedEntry(String entry) {
    return refused("{\"topics\":[" + entry + "]}");
  }

  @Test
  void what_the_file_leaves_out_stays_as_it_is() {
    assertThat(plan("{\"path\":\"a\"}, {\"path\":\"a/b\"}")).isEmpty();
    assertThat(plan("{\"path\":\"a\",\"names\":{\"en\":\"A\"},\"team\":\"\"}")).isEmpty();
  }

  @Test
  void it_says_what_becomes_different() {
    assertThat(
            plan(
                "{\"path\":\"a\",\"team\":\"Digital desk\",\"names\":{\"nl\":\"Een\"}},"
                    + "{\"path\":\"a/b\",\"deprecated\":false},"
                    + "{\"path\":\"a/c\",\"names\":{\"en\":\"C\"}},"
                    + "{\"path\":\"a/c/d\",\"names\":{\"en\":\"D\"}}"))
        .containsExactly(
            new Step("a", false, List.of("names", "team")),
            new Step("a/b", false, List.of("state")),
            new Step("a/c", true, List.of()),
            new Step("a/c/d", true, List.of()));
  }

  @Test
  void what_is_wrong_is_said_with_its_path() {
    assertThat(refused("no json")).isEqualTo("topic.invalid.file");
    assertThat(refused("{}")).isEqualTo("topic.invalid.file");
    assertThat(refusedEntry("{\"path\":\"A b\"}")).isEqualTo("topic.invalid.file-path");
    assertThat(refusedEntry("{\"names\":{\"en\":\"No path\"}}"))
        .isEqualTo("topic.invalid.file-path");
    assertThat(refusedEntry("{\"path\":\"" + "x".repeat(41) + "\"}"))
        .isEqualTo("topic.invalid.file-path");
    assertThat(refusedEntry("{\"path\":\"a\"},{\"path\":\"a\"}"))
        .isEqualTo("topic.invalid.file-twice");
    assertThat(refusedEntry("{\"path\":\"x/y\",\"names\":{\"en\":\"Y\"}}"))
        .isEqualTo("topic.invalid.file-parent");
    assertThat(refusedEntry("{\"path\":\"a\",\"team\":\"Nobody\"}"))
        .isEqualTo("topic.invalid.file-team");
    assertThat(refusedEntry("{\"path\":\"new\"}")).isEqualTo("topic.invalid.file-text");
    assertThat(refusedEntry("{\"path\":\"a\",\"names\":{\"de\":\"Amt\"}}"))
        .isEqualTo("topic.invalid.file-text");
    assertThat(refusedEntry("{\"path\":\"a\",\"deprecated\":true,\"successor\":\"zz\"}"))
        .isEqualTo("topic.invalid.file-successor");
  }

  @Test
  void a_chain_of_successors_is_entered_from_its_far_end() {
    var entries =
        file.read(
            "{\"topics\":["
                + "{\"path\":\"y\",\"names\":{\"en\":\"Y\"},\"deprecated\":true,\"successor\":\"a\"},"
                + "{\"path\":\"x\",\"names\":{\"en\":\"X\"},\"deprecated\":true,\"successor\":\"y\"}]}");
    assertThat(file.deprecations(entries)).extracting(Entry::path).containsExactly("x", "y");
  }

  @Test
  void what_a_successor_stands_below_goes_out_of_use_after_it() {
    var entries =
        file.read(
            "{\"topics\":["
                + "{\"path\":\"y\",\"names\":{\"en\":\"Y\"},\"deprecated\":true,\"successor\":\"a\"},"
                + "{\"path\":\"y/z\",\"names\":{\"en\":\"Z\"}},"
                + "{\"path\":\"x\",\"names\":{\"en\":\"X\"},\"deprecated\":true,\"successor\":\"y/z\"}]}");
    assertThat(file.deprecations(entries)).extracting(Entry::path).containsExactly("x", "y");
  }

  @Test
  void another_successor_alone_is_a_change_that_is_made() {
    var entries = file.read("{\"topics\":[{\"path\":\"a/b\",\"successor\":\"\"}]}");
    assertThat(file.plan(entries)).containsExactly(new Step("a/b", false, List.of("successor")));
    assertThat(file.deprecations(entries)).extracting(Entry::path).containsExactly("a/b");
  }

  @Test
  void a_topic_is_named_by_the_place_where_it_stands_now() {
    var moved = new TopicImport(new TopicTree(tree.all(), Map.of("old", Trees.id("a"))), TEAMS);
    var refused =
        catchThrowableOfType(
            InvalidInput.class, () -> moved.read("{\"topics\":[{\"path\":\"old\"}]}"));
    assertThat(refused.faults().get(0).code()).isEqualTo("topic.invalid.file-moved");
    assertThat(refused.faults().get(0).arguments()).containsExactly("old", "a");
  }
}
