package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpRequest.BodyPublishers;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Cases that belong together. */
@Requirement({"D-06", "D-08", "D-10", "D-45"})
class LinksE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  private static Locator linked(Desk desk, String number) {
    return desk.page()
        .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Linked cases"))
        .getByRole(AriaRole.LISTITEM)
        .filter(Desk.saying(number));
  }

  private static void ask(Desk desk, String sense, String typed) {
    var dialog = desk.page().locator("dialog#link[open]");
    if (dialog.count() == 0) {
      desk.dialog("Link");
    }
    dialog.getByLabel("This case is").selectOption(new SelectOption().setLabel(sense));
    dialog.getByLabel("Case number").fill(typed);
    Desk.press(dialog, "Link");
  }

  private static void link(Desk desk, String sense, String typed) {
    ask(desk, sense, typed);
    assertThat(desk.says("Linked.")).isVisible();
  }

  private static void refused(Desk desk, String sense, String typed, String words) {
    ask(desk, sense, typed);
    assertThat(desk.says(words)).isVisible();
  }

  private static String log(String number) {
    return Api.get("/tickets/" + number + "/timeline").json().toString();
  }

  private static int resolve(String number) {
    var etag = Api.get("/tickets/" + number).header("ETag");
    var body = "{\"status\":\"resolved\",\"resolution\":\"answered\"}";
    var request = Api.with("/tickets/" + number).header("If-Match", etag);
    return Api.send(
            request
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(body)))
        .status();
  }

  @Test
  void two_cases_are_linked_by_the_last_digits_and_both_show_it() {
    var one = customer.asks("One");
    var other = Customer.anybody().asks("Other");
    var pieter = browser.open(Person.PIETER, other);
    var emma = browser.open(Person.EMMA, one);
    link(emma, "related to", other.replaceAll(".*-0*", ""));
    assertThat(linked(emma, other)).containsText("related to");
    assertThat(linked(pieter, one)).containsText("related to");
    assertThat(emma.log("Linked with " + other)).isVisible();
    assertThat(log(other)).contains("\"linked\"", one);
    linked(emma, other).getByRole(AriaRole.LINK).click();
    emma.shows(other);
    assertThat(linked(emma, one)).isVisible();
  }

  @Test
  void a_case_is_not_finished_before_its_parts() {
    var whole = customer.asks("Whole");
    var part = customer.asks("Part");
    var emma = browser.open(Person.EMMA, part);
    link(emma, "part of", whole);
    assertThat(linked(emma, whole)).containsText("part of");
    assertThat(resolve(whole)).isEqualTo(409);
    emma.open(whole);
    assertThat(linked(emma, part)).containsText("the whole of");
    Desk.press(emma.dialog("Resolve"), "Resolve");
    assertThat(emma.says("First finish what is part of this case: " + part)).isVisible();
    assertThat(Api.get("/tickets/" + whole).json().getString("status")).isEqualTo("new");
    assertThat(resolve(part)).isEqualTo(200);
    assertThat(resolve(whole)).isEqualTo(200);
  }

  @Test
  void what_cannot_be_linked_is_told_and_stays_typed() {
    var one = customer.asks("One");
    var other = customer.asks("Other");
    var third = customer.asks("Third");
    var emma = browser.open(Person.EMMA, one);
    refused(emma, "related to", "999999", "There is no case “999999”.");
    assertThat(emma.page().locator("dialog#link").getByLabel("Case number")).hasValue("999999");
    refused(emma, "related to", one, "cannot be linked with itself");
    link(emma, "part of", other);
    refused(emma, "a duplicate of", other, "linked with " + other + " already");
    refused(emma, "part of", third, one + " is part of another case already");
    emma.open(third);
    link(emma, "the whole of", other);
    refused(emma, "part of", one, "cannot become part of something that is part of it");
    assertThat(log(one)).doesNotContain(third);
  }

  @Test
  void a_link_is_taken_away_again() {
    var one = customer.asks("One");
    var twin = customer.asks("Twin");
    var emma = browser.open(Person.EMMA, twin);
    link(emma, "a duplicate of", one);
    var pieter = browser.open(Person.PIETER, one);
    assertThat(linked(pieter, twin).first()).containsText("the original of");
    emma.button("Remove the link with " + one).click();
    assertThat(emma.says("The link was removed.")).isVisible();
    assertThat(pieter.log("No longer linked with " + twin)).isVisible();
    assertThat(log(twin)).contains("\"unlinked\"");
  }

  @Test
  void what_else_the_customer_has_stands_beside_the_case() {
    var answered = customer.asks("Answered");
    assertThat(resolve(answered)).isEqualTo(200);
    var open = customer.asks("Open");
    var number = customer.asks("Now");
    var emma = browser.open(Person.EMMA, number);
    assertThat(emma.heading("Other cases of this customer")).isVisible();
    assertThat(linked(emma, open)).containsText("New");
    assertThat(linked(emma, answered)).containsText("Resolved");
    linked(emma, answered).getByRole(AriaRole.LINK).click();
    emma.shows(answered);
  }
}
