package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever types a new case sees the open ones that may be about the same. */
@Requirement({"D-01", "D-11"})
class AlikeE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  private String asks(String topic, String email) {
    var number =
        Api.submitted(
            """
            {"subject": "Before", "text": "Words", "topic": "%s", "contact": {"email": "%s"}}"""
                .formatted(topic, email));
    Api.processed(number);
    return number;
  }

  private static Locator alike(Desk desk) {
    return desk.page()
        .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Perhaps asked before"));
  }

  private static Locator line(Desk desk, String number) {
    return alike(desk).getByRole(AriaRole.LISTITEM).filter(Desk.saying(number));
  }

  private static Desk begun(Desk emma, String email) {
    var page = emma.go("/new").ready().page();
    page.getByLabel("Question").fill("Once more");
    page.locator("#case\\:email").fill(email);
    page.waitForResponse("**/alike", () -> page.locator("#case\\:phone").focus());
    return emma;
  }

  @Test
  void the_customers_open_cases_are_shown_and_opening_one_loses_nothing() {
    var open = asks("digital/delpher/login", customer.email());
    var emma = begun(browser.desk(Person.EMMA), customer.email().toUpperCase());
    assertThat(line(emma, open)).containsText("Same customer");
    line(emma, open).getByRole(AriaRole.LINK).click();
    emma.shows(open);
    emma.page().goBack();
    assertThat(emma.page().getByLabel("Question")).hasValue("Once more");
  }

  @Test
  void those_of_the_same_topic_come_after_those_of_the_same_customer_and_topic() {
    var theirs = asks("digital/delpher/login", Customer.anybody().email());
    var own = asks("digital/delpher/login", customer.email());
    var emma = begun(browser.desk(Person.EMMA), customer.email());
    emma.page()
        .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Topic").setExact(true))
        .fill("PASSWORD");
    emma.page().locator("balie-topic-list [aria-selected=true]").waitFor();
    emma.page().keyboard().press("Enter");
    assertThat(line(emma, own)).containsText("Same customer and topic");
    assertThat(alike(emma).getByRole(AriaRole.LISTITEM).first()).containsText(own);
    assertThat(line(emma, theirs)).containsText("Same topic");
  }

  @Test
  void somebody_new_with_a_new_question_sees_nothing() {
    var emma = begun(browser.desk(Person.EMMA), customer.email());
    assertThat(alike(emma)).hasCount(0);
  }
}
