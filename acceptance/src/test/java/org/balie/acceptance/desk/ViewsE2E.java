package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lists that agents make for themselves and share. */
@Requirement({"D-24", "D-54"})
class ViewsE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();
  private final String mark = Customer.mark();
  private final String name = "View " + mark;

  private String asks(String subject) {
    return customer.asks(subject + " " + mark, "Words");
  }

  private static String submit(String subject, String topic) {
    return Api.submitted(
        Json.createObjectBuilder()
            .add("subject", subject)
            .add("text", "Words")
            .add("topic", topic)
            .build()
            .toString());
  }

  @Test
  void a_view_shows_what_fits_and_counts_it_while_it_is_made_and_after() {
    var number = asks("Fits");
    var view = ViewPage.of(browser.desk(Person.EMMA)).fresh(name).words(mark);
    assertThat(view.matches()).hasText("One case matches");
    view.choose("Status", "Resolved");
    assertThat(view.matches()).hasText("No case matches");
    view.choose("Status", "New").save();
    var emma = view.desk();
    assertThat(emma.heading(name)).isVisible();
    assertThat(emma.row(number)).isVisible();
    assertThat(emma.list().getByRole(AriaRole.LINK)).hasCount(1);
    assertThat(view.inRail(name)).containsText("1");
    var loads = Loads.of(emma.page());
    var second = asks("Fits too");
    assertThat(emma.row(second)).isVisible();
    assertThat(view.inRail(name)).containsText("2");
    emma.row(number).click();
    assertThat(emma.thread(number)).isVisible();
    emma.take();
    assertThat(emma.row(number)).hasCount(0);
    assertThat(view.inRail(name)).containsText("1");
    loads.none();
    view.discard();
  }

  @Test
  @Requirement("D-43")
  void what_is_not_shared_is_seen_by_nobody_else() {
    var view = ViewPage.ofSubject(browser.desk(Person.EMMA), name, mark);
    var pieter = browser.desk(Person.PIETER);
    assertThat(ViewPage.of(pieter).inRail(name)).hasCount(0);
    assertThat(pieter.page().navigate(Desk.address("/view?id=" + view.id())).status())
        .isEqualTo(404);
    var file = pieter.page().request().get(Desk.address("/view.csv?id=" + view.id()));
    assertThat(file.status()).isEqualTo(404);
    pieter.go("/desk?view=" + view.id());
    assertThat(pieter.list().getByRole(AriaRole.LINK)).hasCount(0);
    assertThat(pieter.heading("This view is not there any more").first()).isVisible();
    view.discard();
  }

  @Test
  @Requirement("D-43")
  void shared_with_everybody_it_is_looked_at_and_copied_and_changed_by_its_maker_only() {
    var number = asks("Shared");
    var made = ViewPage.of(browser.desk(Person.EMMA)).fresh(name).words(mark);
    made.page().getByLabel("Shared with").selectOption("EVERYBODY");
    var id = made.save().id();
    var pieter = browser.desk(Person.PIETER);
    ViewPage.of(pieter).inRail(name).click();
    assertThat(pieter.row(number)).isVisible();
    pieter.page().getByText("Look or copy").click();
    assertThat(pieter.page().getByText("Emma Lindqvist made this view.")).isVisible();
    assertThat(pieter.button("Delete view")).hasCount(0);
    pieter.page().getByLabel("Name").fill(name + " copied");
    pieter.button("Keep a copy as my own").click();
    pieter.page().waitForURL("**/desk?view=*");
    assertThat(pieter.row(number)).isVisible();
    assertThat(ViewPage.of(pieter).id()).isNotEqualTo(id);
    assertThat(ViewPage.of(made.desk().go("/desk")).inRail(name)).hasCount(1);
    ViewPage.of(pieter).discard();
    made.desk().go("/desk?view=" + id);
    made.discard();
  }

  @Test
  @Requirement("D-45")
  void what_is_missing_is_said_and_what_was_typed_stays() {
    var view = ViewPage.of(browser.desk(Person.EMMA)).fresh("");
    view.words(mark);
    var group = view.condition("Priority");
    assertThat(view.matches()).isVisible();
    view.desk().button("Save").first().click();
    assertThat(view.desk().says("Give the view a name of at most 80 characters.")).isVisible();
    assertThat(group.getByRole(AriaRole.ALERT))
        .hasText("Choose at least one value, or remove the condition.");
    assertThat(view.condition("Words in the subject").getByRole(AriaRole.TEXTBOX)).hasValue(mark);
    view.desk().button("Remove condition: Priority").click();
    assertThat(group).isHidden();
    view.page().getByLabel("Name").fill(name);
    view.save().discard();
  }

  @Test
  void deleted_it_comes_back_with_one_click() {
    var view = ViewPage.ofSubject(browser.desk(Person.EMMA), name, mark);
    var elsewhere = browser.desk(Person.EMMA);
    view.discard();
    assertThat(ViewPage.of(elsewhere.go("/desk")).inRail(name)).hasCount(0);
    view.desk().button("Undo").click();
    assertThat(view.desk().says("The view is back.")).isVisible();
    assertThat(ViewPage.of(elsewhere.go("/desk")).inRail(name)).hasCount(1);
    elsewhere.go("/view?id=" + idOf(elsewhere)).button("Delete view").click();
    assertThat(elsewhere.says("The view is deleted.")).isVisible();
  }

  private String idOf(Desk desk) {
    var href = ViewPage.of(desk).inRail(name).getAttribute("href");
    return href.substring(href.indexOf('=') + 1);
  }

  @Test
  @Requirement("D-11")
  void a_topic_means_everything_below_it_too() {
    var below = submit("Lost card " + mark, "membership/card/lost");
    var beside = submit("Opening hours " + mark, "collections");
    Api.processed(below);
    Api.processed(beside);
    var view = ViewPage.of(browser.desk(Person.EMMA)).fresh(name).words(mark);
    assertThat(view.matches()).hasText("2 cases match");
    var picker = view.condition("Topic").getByRole(AriaRole.COMBOBOX).last();
    picker.fill("membership");
    view.page().getByRole(AriaRole.OPTION).locator("visible=true").first().waitFor();
    picker.press("Enter");
    assertThat(view.matches()).hasText("One case matches");
    view.save();
    assertThat(view.desk().row(below)).isVisible();
    assertThat(view.desk().list().getByRole(AriaRole.LINK)).hasCount(1);
    view.discard();
  }

  @Test
  void a_long_view_goes_on_without_a_gap_or_a_double() {
    var asked =
        IntStream.range(0, 53).mapToObj(i -> submit("Long " + mark, "collections")).toList();
    asked.forEach(Api::processed);
    var view = ViewPage.of(browser.desk(Person.EMMA)).fresh(name).words(mark);
    view.page().getByLabel("Order").selectOption("MOST_URGENT");
    view.save();
    assertThat(view.inRail(name)).containsText("53");
    var rows = view.desk().list().getByRole(AriaRole.LINK);
    assertThat(rows).hasCount(50);
    view.page().getByText("Further cases").evaluate("link => link.scrollIntoView()");
    assertThat(rows).hasCount(53);
    assertThat(numbers(view.desk())).containsExactlyInAnyOrderElementsOf(asked);
    assertThat(view.page().getByText("Further cases")).not().isVisible();
    var newest = submit("Long " + mark, "collections");
    assertThat(view.desk().row(newest)).isVisible();
    assertThat(rows).hasCount(54);
    assertThat(numbers(view.desk())).hasSize(54).doesNotHaveDuplicates().containsAll(asked);
    view.page().getByText("All columns").click();
    assertThat(view.desk().list().getByRole(AriaRole.TABLE)).isVisible();
    view.page().getByText("Further cases").evaluate("link => link.scrollIntoView()");
    assertThat(rows).hasCount(54);
    assertThat(numbers(view.desk())).hasSize(54).doesNotHaveDuplicates().containsAll(asked);
    view.discard();
  }

  private static List<String> numbers(Desk desk) {
    return desk.list().getByRole(AriaRole.LINK).all().stream()
        .map(row -> row.getAttribute("href").replaceAll(".*ticket=", ""))
        .toList();
  }

  @Test
  @Requirement("D-55")
  void as_a_file_it_has_the_chosen_columns_and_no_formula_and_is_noted() {
    var number = submit("=1+1 " + mark + ", \"quoted\"", "collections");
    Api.processed(number);
    var view = ViewPage.of(browser.desk(Person.EMMA)).fresh(name).words(mark);
    view.page()
        .getByRole(
            AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Language").setExact(true))
        .check();
    view.desk().button("Move Subject up").click();
    view.save();
    var answer = view.page().request().get(Desk.address("/view.csv?id=" + view.id()));
    assertThat(answer.headers().get("content-type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(answer.headers().get("content-disposition"))
        .matches("attachment; filename=\"balie-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
    var lines = new String(answer.body(), UTF_8).split("\r\n");
    assertThat(lines[0])
        .isEqualTo(
            "\uFEFFSubject,Number,Customer,Status,Priority,Assigned to,Last activity,Language");
    assertThat(lines).hasSize(2);
    assertThat(lines[1])
        .startsWith("\"'=1+1 " + mark + ", \"\"quoted\"\"\"," + number + ",,New,Normal,,20");
    var anna = browser.desk(Person.ANNA, "/admin/audit?find=view.export");
    var line = anna.page().locator("tbody tr").filter(Desk.saying(view.id()));
    assertThat(line.filter(Desk.saying("cases: 1"))).containsText("Emma Lindqvist");
    view.discard();
  }

  @Test
  void all_columns_stand_beside_each_other_and_lead_to_the_case() {
    var number = asks("Wide");
    var view = ViewPage.ofSubject(browser.desk(Person.EMMA), name, mark);
    var loads = Loads.of(view.page());
    view.page().getByText("All columns").click();
    var table = view.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
    assertThat(table.getByRole(AriaRole.COLUMNHEADER))
        .hasText(
            new String[] {
              "Number", "Subject", "Customer", "Status", "Priority", "Assigned to", "Last activity"
            });
    assertThat(table.locator("tbody tr")).hasCount(1);
    table.getByText(number).click();
    assertThat(view.desk().thread(number)).isVisible();
    assertThat(table).hasCount(0);
    assertThat(view.desk().row(number)).isVisible();
    loads.none();
    view.discard();
  }

  @Test
  @Requirement("D-45")
  void two_windows_of_one_person_overwrite_nothing() {
    var view = ViewPage.ofSubject(browser.desk(Person.EMMA), name, mark);
    var address = "/view?id=" + view.id();
    var other = view.desk().tab(address).ready();
    view.desk().go(address).page().getByLabel("Name").fill(name + " one");
    view.save();
    other.page().getByLabel("Name").fill(name + " two");
    other.button("Save").first().click();
    assertThat(other.says("Somebody else changed this in the meantime")).isVisible();
    assertThat(other.page().getByLabel("Name")).hasValue(name + " one");
    view.discard();
  }

  @Test
  @Requirement("D-45")
  void addresses_that_are_no_view_do_no_harm() {
    var emma = browser.desk(Person.EMMA);
    for (var path :
        List.of("/view?id=x", "/view.csv?id=x", "/view.csv", "/bulk?id=x", "/desk?wide=1")) {
      assertThat(emma.page().request().get(Desk.address(path)).status()).as(path).isLessThan(500);
    }
    emma.go("/desk?view=x");
    assertThat(emma.heading("This view is not there any more").first()).isVisible();
    emma.page().getByText("All views").locator("visible=true").last().click();
    assertThat(emma.page()).hasURL(Pattern.compile("/views$"));
  }
}
