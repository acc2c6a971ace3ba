package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many cases become one, are linked to one, or get the same last day; and back again. */
@Requirement({"D-06", "D-10"})
class BulkJoinE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();
  private List<String> numbers;
  private String address;
  private Desk emma;
  private BulkPage bulk;

  @BeforeEach
  void three_cases_chosen() {
    numbers =
        Stream.of("First", "Second", "Third")
            .map(word -> Customer.anybody().asks(word + " " + mark, word + " words"))
            .toList();
    var view = ViewPage.ofSubject(browser.desk(Person.EMMA), "Join " + mark, mark);
    emma = view.desk();
    address = "/desk?view=" + view.id();
    bulk = new BulkPage(emma);
    assertThat(emma.list().getByRole(AriaRole.LINK)).hasCount(numbers.size());
    bulk.all();
  }

  @AfterEach
  void away_with_the_list() {
    ViewPage.of(emma.go(address)).discard();
  }

  private JsonObject ticket(int which) {
    return Api.get("/tickets/" + numbers.get(which)).json();
  }

  private String said(int which) {
    return Api.get("/tickets/" + numbers.get(which) + "/messages").toString();
  }

  private void undone() {
    Desk.press(bulk.progress(), "Undo");
    bulk.says("Undone:");
  }

  @Test
  void they_go_on_in_one_of_them_and_are_themselves_again() {
    var dialog = bulk.dialog("merge");
    dialog.getByLabel("Case number").fill(numbers.get(0));
    BulkPage.begin(dialog);
    bulk.says("Changed: 2 · Already so: 1");
    assertThat(said(0)).contains("First words", "Second words", "Third words");
    assertThat(ticket(1).getString("status")).isEqualTo("closed");
    assertThat(ticket(1).getJsonObject("details").getString("mergedInto"))
        .isEqualTo(numbers.get(0));
    undone();
    bulk.says("Changed: 2");
    assertThat(said(0)).contains("First words").doesNotContain("Second words", "Third words");
    assertThat(said(2)).contains("Third words");
    assertThat(ticket(2).getString("status")).isEqualTo("new");
  }

  @Test
  void they_are_linked_to_another_and_a_number_that_is_nobodys_is_said_at_once() {
    var other = Customer.anybody().asks("The street lamps");
    var dialog = bulk.dialog("link");
    dialog.getByLabel("Each selected case is").selectOption("a duplicate of");
    dialog.getByLabel("Case number").fill("B-1999-000001");
    BulkPage.begin(dialog);
    assertThat(dialog.getByText("There is no case “B-1999-000001”.")).isVisible();
    dialog.getByLabel("Case number").fill(other);
    BulkPage.begin(dialog);
    bulk.says("Duplicates of " + other);
    bulk.says("Changed: 3");
    var there = browser.open(Person.EMMA, other);
    assertThat(linked(there)).containsText(numbers.get(0));
    assertThat(linked(there)).containsText(numbers.get(2));
    undone();
    bulk.says("Changed: 3");
    assertThat(linked(there)).not().containsText(numbers.get(0));
  }

  private static Locator linked(Desk desk) {
    return desk.page()
        .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Linked cases"));
  }

  @Test
  void they_get_a_last_day_and_have_their_own_back() {
    var before = ticket(1).getJsonObject("details").getString("dueOn");
    var day = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(40).toString();
    var dialog = bulk.dialog("due");
    dialog.getByLabel("Last day").fill(day);
    BulkPage.begin(dialog);
    bulk.says("Changed: 3");
    assertThat(ticket(1).getJsonObject("details").getString("dueOn")).isEqualTo(day);
    undone();
    bulk.says("Changed: 3");
    assertThat(ticket(1).getJsonObject("details").getString("dueOn")).isEqualTo(before);
  }
}
