package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Words by which agents find cases together that nothing else has in common. */
@Requirement({"D-10", "D-24"})
class TagsE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();
  private final String number = Customer.anybody().asks("Tagged " + mark, "Words");

  private static Locator card(Desk desk) {
    return desk.page()
        .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Tags").setExact(true));
  }

  private static Locator input(Desk desk) {
    return card(desk).getByLabel("New tag");
  }

  private static void put(Desk desk, String tag) {
    input(desk).fill(tag);
    input(desk).press("Enter");
    desk.says("The tag is on the case.").waitFor();
    var words = tag.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    card(desk).getByText(words, new Locator.GetByTextOptions().setExact(true)).waitFor();
  }

  private static List<String> stored(String number) {
    return Api.get("/tickets/" + number)
        .json()
        .getJsonObject("details")
        .getJsonArray("tags")
        .stream()
        .map(tag -> tag.toString().replace("\"", ""))
        .collect(Collectors.toList());
  }

  @Test
  void a_tag_is_put_on_seen_by_others_and_taken_off() {
    var pieter = browser.open(Person.PIETER, number);
    var emma = browser.open(Person.EMMA, number);
    var loads = Loads.of(emma.page());
    input(pieter).fill("a " + mark);
    put(emma, "  Storm   " + mark);
    assertThat(input(emma)).hasValue("");
    assertThat(card(pieter)).containsText("storm " + mark);
    assertThat(input(pieter)).hasValue("a " + mark);
    input(pieter).press("Enter");
    assertThat(card(emma).getByRole(AriaRole.LISTITEM)).hasCount(2);
    assertThat(stored(number)).containsExactly("a " + mark, "storm " + mark);
    Desk.press(card(emma), "Take off the tag a " + mark);
    emma.log("Tag a %s was taken off".formatted(mark)).waitFor();
    assertThat(card(pieter).getByRole(AriaRole.LISTITEM)).hasCount(1);
    assertThat(stored(number)).containsExactly("storm " + mark);
    loads.none();
  }

  @Test
  @Requirement("D-45")
  void what_is_no_tag_is_refused_and_stays_to_be_mended() {
    var emma = browser.open(Person.EMMA, number);
    input(emma).fill("one, two");
    input(emma).press("Enter");
    emma.says("A tag is one or a few words").waitFor();
    assertThat(input(emma)).hasValue("one, two");
    assertThat(stored(number)).isEmpty();
  }

  private String found() {
    return Api.post("/tickets/search", "{\"q\": \"\\\"%s flood\\\"\"}".formatted(mark))
        .json()
        .toString();
  }

  @Test
  void cases_with_a_tag_are_a_list_a_column_and_found_by_words() {
    var emma = browser.open(Person.EMMA, number);
    put(emma, mark + " flood");
    put(emma, mark);
    Eventually.within(Api.SOON, this::found, found -> found.contains(number));
    card(emma).getByText(mark + " flood").click();
    assertThat(emma.row(number)).isVisible();
    var view = ViewPage.of(emma).fresh("View " + mark).choose("Tag", mark + " flood");
    assertThat(view.matches()).hasText("One case matches");
    view.condition("Tag").getByLabel("How").selectOption("is none of");
    view.words(mark);
    assertThat(view.matches()).hasText("No case matches");
    view.condition("Tag").getByLabel("How").selectOption("is one of");
    view.page()
        .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Tags").setExact(true))
        .check();
    view.save();
    view.page().getByText("All columns").click();
    var table = view.page().getByRole(AriaRole.REGION).locator("table");
    assertThat(table).containsText(mark + ", " + mark + " flood");
    view.discard();
  }

  @Test
  void a_tag_is_put_on_and_taken_off_again() {
    var second = Customer.anybody().asks("Tagged too " + mark, "Words");
    var view = ViewPage.ofSubject(browser.desk(Person.EMMA), "Many " + mark, mark);
    var bulk = new BulkPage(view.desk());
    assertThat(view.desk().list().getByRole(AriaRole.LINK)).hasCount(2);
    bulk.all();
    var dialog = bulk.dialog("tag");
    dialog.getByLabel("Tag").fill("One, " + mark);
    BulkPage.begin(dialog);
    assertThat(dialog).containsText("A tag is one or a few words");
    dialog.getByLabel("Tag").fill("Tag " + mark);
    BulkPage.begin(dialog);
    bulk.says("Changed: 2");
    assertThat(stored(number)).containsExactly("tag " + mark);
    bulk.progress().getByText("Undo").click();
    bulk.says("Undone: Tag tag %s put on".formatted(mark));
    bulk.says("Changed: 2");
    assertThat(stored(second)).isEmpty();
    view.discard();
  }
}
