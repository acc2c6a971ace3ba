package org.balie.acceptance.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administrator keeps the tree of topics; cases, forms and programs follow. */
@Requirement({"D-11", "D-45"})
class TopicsE2E extends AnnasScreen {

  private String mark;

  @BeforeEach
  void nobodyElsesWord() {
    mark = "t" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static void button(Locator where, String name) {
    where
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  /** Adds one at the root, and one below the other: the path of the last. */
  private String tree(String... names) {
    screens.open(anna, "/admin/topics");
    add(anna.locator("form[id=topic]"), names[0]);
    var path = names[0];
    for (var i = 1; i < names.length; i++) {
      open(path);
      add(anna.locator("form[id=child]"), names[i]);
      path += "/" + names[i];
    }
    offered(path, true);
    return path;
  }

  private void add(Locator form, String name) {
    form.getByRole(AriaRole.TEXTBOX).first().fill(name);
    button(form, "Add topic");
    assertThat(Screens.message(anna)).isEqualTo("Topic added.");
  }

  private void open(String path) {
    open(anna, path);
  }

  private void open(Page page, String path) {
    screens.open(page, "/admin/topics");
    page.getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHas(exactly(page, path)))
        .getByRole(AriaRole.LINK)
        .click();
    page.getByText("Other words (English)").waitFor();
  }

  private static Locator exactly(Page page, String path) {
    return page.getByText(path, new Page.GetByTextOptions().setExact(true));
  }

  /** Waits until the nodes know that it can be chosen, or that it cannot. */
  private static void offered(String path, boolean there) {
    Eventually.within(
        Api.SOON,
        () -> Api.get("/topics").toString().contains("\"path\":\"" + path + "\""),
        found -> found == there);
  }

  private static String filed(String topic) {
    var number = Api.submitted("{\"text\":\"Topic?\",\"topic\":\"" + topic + "\"}");
    Api.processed(number);
    return number;
  }

  private static String topicOf(String number) {
    var details = Api.get("/tickets/" + number).json().getJsonObject("details");
    return details.getString("topic", "none");
  }

  private Locator dialog(String name) {
    Screens.click(anna, name);
    return anna.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
  }

  private static void choose(Locator dialog, String words) {
    var field = dialog.getByRole(AriaRole.COMBOBOX);
    field.fill(words);
    dialog.getByRole(AriaRole.OPTION).first().waitFor();
    field.press("Enter");
  }

  @Test
  void a_tree_grows_to_any_depth() {
    var path = tree(mark, "two", "three", "four", "five");
    assertThat(topicOf(filed(path))).isEqualTo(path);
    screens.open(anna, "/admin/topics?q=" + mark + "+five");
    assertThat(anna.getByText(mark + " › two › three › four › five").isVisible()).isTrue();
  }

  @Test
  void a_deprecated_topic_stays_on_old_cases_and_its_successor_takes_the_new_ones() {
    var old = tree(mark, "old");
    var next = tree(mark + "b", "next");
    var before = filed(old);
    open(old);
    var dialog = dialog("Deprecate");
    choose(dialog, mark + "b next");
    button(dialog, "Deprecate");
    assertThat(Screens.message(anna)).contains("no longer used for new cases");
    offered(old, false);
    assertThat(topicOf(before)).isEqualTo(old);
    assertThat(topicOf(filed(old))).isEqualTo(next);
    assertThat(patched(filed(next), old)).as("a program cannot choose it either").isEqualTo(400);
    try (var emmas = new Screens()) {
      var emma = emmas.of("Emma Lindqvist");
      emmas.open(emma, "/desk?queue=open&ticket=" + before);
      emma.getByText("no longer used").first().waitFor();
      Screens.click(emma, "Change topic");
      var change = emma.getByRole(AriaRole.DIALOG);
      change.getByText("Use " + mark + "b › next").click();
      button(change, "Save");
      emma.getByText("Topic changed.").waitFor();
    }
    assertThat(topicOf(before)).isEqualTo(next);
  }

  private static int patched(String number, String topic) {
    var tag = Api.get("/tickets/" + number).header("ETag");
    var body = BodyPublishers.ofString("{\"topic\":\"" + topic + "\"}");
    var request =
        Api.with("/tickets/" + number)
            .header("Content-Type", "application/json")
            .header("If-Match", tag)
            .method("PATCH", body);
    return Api.send(request).status();
  }

  @Test
  void a_form_that_names_the_former_place_still_finds_it() {
    var path = tree(mark, "wanders");
    var there = tree(mark + "b");
    open(path);
    var dialog = dialog("Move");
    choose(dialog, there);
    button(dialog, "Move");
    assertThat(Screens.message(anna)).isEqualTo("Topic moved.");
    offered(there + "/wanders", true);
    assertThat(topicOf(filed(path))).isEqualTo(there + "/wanders");
  }

  @Test
  void nothing_is_moved_below_itself() {
    var path = tree(mark, "child");
    open(mark);
    var dialog = dialog("Move");
    choose(dialog, mark + " child");
    button(dialog, "Move");
    assertThat(Screens.message(anna)).contains("cannot stand below itself");
    assertThat(Api.get("/topics").toString()).contains("\"path\":\"" + path + "\"");
  }

  @Test
  void what_a_case_has_is_never_removed_and_what_none_has_is() {
    var used = tree(mark, "used");
    filed(used);
    open(used);
    button(dialog("Remove"), "Remove");
    assertThat(Screens.message(anna)).contains("Deprecate it instead");
    var mistake = tree(mark + "m");
    open(mistake);
    button(dialog("Remove"), "Remove");
    assertThat(Screens.message(anna)).isEqualTo("Topic removed.");
    offered(mistake, false);
  }

  @Test
  void two_administrators_see_both_versions() {
    var path = tree(mark);
    var second = anna.context().newPage();
    open(second, path);
    open(path);
    anna.getByLabel("Name (Dutch)").fill("Eerste");
    Screens.click(anna, "Save");
    assertThat(Screens.message(anna)).isEqualTo("Topic saved.");
    second.getByLabel("Name (Dutch)").fill("Tweede");
    Screens.click(second, "Save");
    assertThat(Screens.message(second)).contains("Somebody else changed this");
    var both =
        second.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Two versions"));
    assertThat(both.innerText()).contains("Tweede", "Eerste");
    button(both, "Apply mine");
    assertThat(Screens.message(second)).isEqualTo("Topic saved.");
    second.close();
    open(path);
    assertThat(anna.getByLabel("Name (Dutch)").inputValue()).isEqualTo("Tweede");
  }

  @Test
  void a_file_says_first_what_it_would_change() {
    var file =
        "{\"topics\":[{\"path\":\"%1$s\",\"names\":{\"en\":\"Imported\"}},{\"path\":\"%1$s/below\",\"names\":{\"nl\":\"Eronder\"}}]}"
            .formatted(mark);
    screens.open(anna, "/admin/topics-import");
    anna.getByLabel("Or its contents").fill(file);
    Screens.click(anna, "Show what would change");
    assertThat(anna.getByRole(AriaRole.ROW).filter(saying(mark + "/below")).innerText())
        .contains("new");
    offered(mark, false);
    Screens.click(anna, "Import now");
    assertThat(Screens.message(anna)).isEqualTo("The topics are imported.");
    offered(mark + "/below", true);
    var whole = exported();
    screens.open(anna, "/admin/topics-import");
    anna.getByLabel("Or its contents").fill(whole);
    Screens.click(anna, "Show what would change");
    anna.getByText("Nothing: the topics are like this already.").waitFor();
  }

  private static Locator.FilterOptions saying(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private String exported() {
    screens.open(anna, "/admin/topics");
    var file = anna.waitForDownload(() -> anna.getByText("Export").click());
    return text(file.path());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void a_file_that_is_wrong_changes_nothing_and_says_why() {
    screens.open(anna, "/admin/topics-import");
    anna.getByLabel("Or its contents")
        .fill("{\"topics\":[{\"path\":\"" + mark + "/orphan\",\"names\":{\"en\":\"O\"}}]}");
    Screens.click(anna, "Show what would change");
    assertThat(Screens.message(anna)).contains(mark + "/orphan", "the topic above it is missing");
    assertThat(anna.getByText("Import now").count()).isZero();
  }

  @Test
  void up_and_down_change_the_order() {
    tree(mark, "one");
    open(mark);
    add(anna.locator("form[id=child]"), "two");
    screens.open(anna, "/admin/topics");
    anna.getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHas(exactly(anna, mark + "/two")))
        .getByLabel("two: up")
        .click();
    anna.waitForLoadState();
    var rows = anna.locator("tbody small").allInnerTexts();
    assertThat(rows).containsSubsequence(mark + "/two", mark + "/one");
  }
}
